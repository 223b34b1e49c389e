/**
 * The plan behind its door: outcomes and actions by concern, and the gate before them. Depends on
 * {@code library} and {@code task}.
 */
package org.peerassessment.plan.plan;
