/**
 * Who belongs to the group, as each informant sees it: the young people's own accounts beside the
 * referral's and each stakeholder's, and where they differ (R-GRP-03). Terms it owns: account,
 * informant, disagreement, resolution. Depends on {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.belonging;
