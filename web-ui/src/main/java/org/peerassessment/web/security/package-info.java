/**
 * What stands between the network and the pages: who is let in, which requests are answered at all,
 * headers, and plain pages for everything that goes wrong. A page that is read is one transaction.
 * May use the api of core. Terms: a <em>rule</em> refuses a request by itself, a <em>plain
 * page</em> needs neither Faces nor database.
 */
package org.peerassessment.web.security;
