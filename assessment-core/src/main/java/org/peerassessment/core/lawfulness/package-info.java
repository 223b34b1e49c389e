/**
 * Why an assessment may touch private lives, the gate that stays shut until that is recorded, and
 * the register of the published policy. Depends on shared, access and referral. Terms it owns:
 * lawful basis, purpose gate, purpose check, policy version, agreement, emergency decision.
 */
package org.peerassessment.core.lawfulness;
