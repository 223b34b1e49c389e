/**
 * How an assessment begins and who answers for it: referral, screening, timeframe, staff. Terms it
 * owns: referral, footing, threshold, due date, lead practitioner, practice supervisor. Depends on
 * {@code api.shared}, {@code api.access}, {@code api.people}, {@code api.context}.
 */
package org.peerassessment.core.api.referral;
