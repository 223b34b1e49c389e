/**
 * How an assessment begins and who answers for it: the referral, its screening, the timeframe, the
 * staff, and so who may open the record. Depends on shared, access, people and context. Terms it
 * owns: assessment, referral, screening, due date, lead, supervisor.
 */
package org.peerassessment.core.referral;
