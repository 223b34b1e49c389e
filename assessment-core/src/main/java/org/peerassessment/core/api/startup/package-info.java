/**
 * Start-up: whether the suite serves yet, and the tables each module brings. Terms it owns:
 * readiness, schema part.
 */
package org.peerassessment.core.api.startup;
