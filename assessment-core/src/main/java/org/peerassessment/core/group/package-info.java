/**
 * Behind the doors of {@code api.group}: definitions of the group and their history, the roster of
 * memberships, who was left out, acquaintances. Depends on people, referral, lawfulness and access;
 * its sections, blockers, milestones and work are those of {@code api.workspace} and {@code
 * api.worklist}.
 */
package org.peerassessment.core.group;
