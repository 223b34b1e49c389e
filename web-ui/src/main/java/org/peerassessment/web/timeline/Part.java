package org.peerassessment.web.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A part of an assessment, by which a timeline is narrowed down. */
public enum Part {
  REFERRAL("referral.referral", "Referrals"),
  SCREENING("referral.screening", "Screening"),
  TIMEFRAME("referral.timeframe", "Timeframe"),
  LOOKING_AGAIN("referral.look-again", "LookingAgain"),
  STAFF("referral.staff", "Staffing"),
  LAWFUL_BASIS("lawfulness.basis", "LawfulBasis"),
  PURPOSE("lawfulness.purpose", "PurposeChecks"),
  SHARING("lawfulness.sharing", "Sharing", "EmergencyDecisions"),
  GROUP("group.members", "PeerGroup", "RosterCorrections", "Acquaintances", "Reflections"),
  FAMILIES("families.carers", "Families", "Consents"),
  BELONGING("belonging.accounts", "WhoBelongs"),
  RISK("reassessment.questions", "RiskQuestions"),
  MAP(
      "mapping.map",
      "PeerMap",
      "MapEdits",
      "MapExports",
      "MapImports",
      "OwnAccounts",
      "Subgroups",
      "GroupRoles",
      "Incidents",
      "People",
      "Merges",
      "Contexts"),
  LISTENING("engagement.stakeholders", "Conversations"),
  EVIDENCE("framework.evidence", "Evidence"),
  CONTEXTS("framework.contexts", "ContextMatrix"),
  WEIGHTING("analysis.weighting", "Weighting"),
  SUMMARY("analysis.summary", "Summary"),
  PLAN("plan.plan", "Plans", "Tasks", "PartnerTasks"),
  CLOSING("closing.closing", "Closing");

  private final String section;
  private final Set<String> doors;

  Part(String section, String... doors) {
    this.section = section;
    this.doors = Set.of(doors);
  }

  /** Key of the section whose page shows how things stand now. */
  public String section() {
    return section;
  }

  /** Names of the doors that write in it. */
  public Set<String> doors() {
    return doors;
  }

  static Optional<Part> of(String door) {
    return Arrays.stream(values()).filter(part -> part.doors.contains(door)).findFirst();
  }
}
