/**
 * A person at a browser, and what is checked of every page they see. Terms it owns: visitor (one
 * person with a browser of their own), look (what every page must fulfil, at two widths).
 */
package org.peerassessment.system.browser;
