/**
 * What waits for a person, and the assessments they are named on. Depends on shared, access and
 * referral; knows the other features by the interfaces they bring. Term it owns: whereabouts.
 */
package org.peerassessment.core.worklist;
