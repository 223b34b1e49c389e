/**
 * The plan: for every concern of the analysis what is to be different and who does what about it.
 * Terms it owns: action, aim, outcome of a concern.
 */
package org.peerassessment.plan.api.plan;
