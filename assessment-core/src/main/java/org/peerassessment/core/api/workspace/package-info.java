/**
 * One assessment as a list of tasks that says what blocks what (R-ACC-07). Terms it owns: section,
 * stage, standing, header fact.
 */
package org.peerassessment.core.api.workspace;
