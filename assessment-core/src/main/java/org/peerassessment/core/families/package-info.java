/**
 * Behind the doors of {@code api.families}: carers of members, decisions whether they are told, and
 * consent to take part. Depends on people, referral, lawfulness, group and access; what it wants
 * settled before closing is that of {@code api.closing}.
 */
package org.peerassessment.core.families;
