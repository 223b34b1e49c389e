/** The referral page without a browser, for tests that need many assessments. */
package org.peerassessment.system.referrals;
