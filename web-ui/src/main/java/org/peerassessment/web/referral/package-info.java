/**
 * Pages of the beginning of an assessment: referral, screening, timeframe, staff. Depends on the
 * frame and the doors of people, context, referral and accounts.
 */
package org.peerassessment.web.referral;
