/**
 * Tasks behind their two doors: the lead's, and the agency's that owns the task. One entity decides
 * what may happen when; each act leaves one line of history.
 */
package org.peerassessment.plan.task;
