/**
 * Pages about one's own access: signing in and out, setting the suite up, one's password. May use
 * the api of core, the frame, and {@code web.security}.
 */
package org.peerassessment.web.access;
