/**
 * The assessment core: referral, lawfulness, the group, engagement, framework, analysis; and what
 * guards them: access and audit. Other modules see {@code org.peerassessment.core.api} only.
 */
package org.peerassessment.core;
