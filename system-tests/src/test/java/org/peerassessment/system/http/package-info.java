/**
 * A client of the portal without a browser, for tests that send many requests or wrong ones. Terms
 * it owns: session (one person's cookies), answer, form (all fields of a page's form, as a browser
 * would send them).
 */
package org.peerassessment.system.http;
