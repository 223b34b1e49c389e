/**
 * Keeps what people have typed and not sent, each for its author alone. Depends on shared, access
 * and referral. Terms it owns: draft.
 */
package org.peerassessment.core.drafts;
