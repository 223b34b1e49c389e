package org.peerassessment.core.api.access;

/** The six roles (R-ACC-01); what each may do is kept as data and edited by an administrator. */
public enum Role {
  PRACTITIONER,
  PRACTICE_SUPERVISOR,
  PARTNER_WORKER,
  INFORMATION_GOVERNANCE_OFFICER,
  AUDITOR,
  ADMINISTRATOR
}
