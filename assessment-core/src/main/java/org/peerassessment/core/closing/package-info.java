/**
 * The end of an assessment: what has to be settled before, gathered from all features, and how it
 * was closed. Depends on shared, access and referral; knows the other features by {@link
 * org.peerassessment.core.api.closing.BeforeClosing} only.
 */
package org.peerassessment.core.closing;
