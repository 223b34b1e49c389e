/**
 * Behind the doors of {@code api.group}: definitions of the group and their history, the roster of
 * memberships and their corrections, who was left out, acquaintances, why some were referred.
 * Depends on people, referral, lawfulness, reassessment and access; its sections, blockers,
 * milestones and work are those of {@code api.workspace} and {@code api.worklist}.
 */
package org.peerassessment.core.group;
