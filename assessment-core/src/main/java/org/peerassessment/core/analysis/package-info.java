/**
 * The weighting decision, and the concerns, outcomes and wishes that the plan is built on. Depends
 * on shared, access, context and lawfulness through their doors, and on framework.
 */
package org.peerassessment.core.analysis;
