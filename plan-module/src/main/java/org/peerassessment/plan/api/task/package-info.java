/**
 * Tasks: what an owner has been asked to do, and how it is going. A task grants its own small
 * record and never the case. Terms it owns: task, owner, going through it together, update.
 */
package org.peerassessment.plan.api.task;
