/**
 * Behind the door of {@code api.reassessment}: open questions, what gathered in them, how they were
 * answered. Depends on people, context, referral and access; knows of the group only by {@link
 * org.peerassessment.core.reassessment.KnownGroup}, which the group brings. Its section, work,
 * blocker of closing and open work are those of {@code api.workspace}, {@code api.worklist}, {@code
 * api.closing} and {@code api.group}.
 */
package org.peerassessment.core.reassessment;
