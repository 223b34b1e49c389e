/**
 * What people make of the evidence: which context weighs most on the group, the concerns that the
 * plan will address, and the outcomes wanted. Terms it owns: weighting, voice, concern, outcome,
 * wish. Depends on {@code api.shared}, {@code api.access}, {@code api.framework}.
 */
package org.peerassessment.core.api.analysis;
