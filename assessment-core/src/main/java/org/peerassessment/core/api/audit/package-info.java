/** The audit trail as people see it. Terms it owns: audit row, chain, head. */
package org.peerassessment.core.api.audit;
