/**
 * The audit chain: entries, links, and how they get into the table in the transaction of the act.
 * Depends on shared. Terms it owns: audit entry, chain link, head.
 */
package org.peerassessment.core.audit;
