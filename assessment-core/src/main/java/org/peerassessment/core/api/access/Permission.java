package org.peerassessment.core.api.access;

/**
 * What a role may carry (R-ACC-01). A case permission opens nothing by itself: the person must also
 * be named on the record.
 */
public enum Permission {
  /** Use the work list and one's own account. */
  OWN_ACCOUNT(false),
  /** Record a referral and so open an assessment. */
  REFERRAL_RECORD(true),
  /** Read an assessment one is named on. */
  ASSESSMENT_READ(true),
  /** Write in an assessment one is named on. */
  ASSESSMENT_WRITE(true),
  /** Name and change who works on an assessment one is named on. */
  ASSESSMENT_STAFF(true),
  /** Read the tasks of one's own agency. */
  TASK_READ(true),
  /** Accept, decline and update the tasks of one's own agency. */
  TASK_UPDATE(true),
  /** Read registers: agencies, policy versions, agreements, the intervention library. */
  REGISTER_READ(false),
  /** Keep agencies and the intervention library. */
  REGISTER_WRITE(false),
  /** Keep the registers of published policy versions and of information-sharing agreements. */
  POLICY_WRITE(false),
  /** Keep people's accounts and roles. */
  ACCOUNT_WRITE(false),
  /** Part two records of one person again that were made one; tells nothing of who they are. */
  MERGE_UNDO(false),
  /** Read the audit trail, who has seen what, and check the chain. */
  AUDIT_READ(false);

  private final boolean opensCases;

  Permission(boolean opensCases) {
    this.opensCases = opensCases;
  }

  /** Whether it opens case data; the administrator's role can never carry such a permission. */
  public boolean opensCases() {
    return opensCases;
  }
}
