/**
 * The weighting decision, and the concerns, outcomes and wishes that the plan is built on. Depends
 * on shared, access, context (through its door), lawfulness and framework.
 */
package org.peerassessment.core.analysis;
