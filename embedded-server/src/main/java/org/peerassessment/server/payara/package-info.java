/**
 * What Payara loads from us: packed into a jar of its own and handed to the server as a library.
 * Depends on Payara's interface only.
 */
package org.peerassessment.server.payara;
