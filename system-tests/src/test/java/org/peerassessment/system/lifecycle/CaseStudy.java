package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.server.Portal;

/**
 * The guidance's case study. Pictures are shared among pupils; nobody alone meets the threshold;
 * school, police, parents and the young people are heard; the school weighs more than the group;
 * the plan is made around the school; a youth worker takes on a task and says how it goes.
 */
public final class CaseStudy {

  private final Chromium chromium;
  private final Portal portal;
  private final Path shots;
  private final List<String> findings = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private String overview;
  private String partnerTask;

  /**
   * @param shots folder for pictures of the pages; null where nobody looks at them
   */
  public CaseStudy(Chromium chromium, Portal portal, Path shots) {
    this.chromium = chromium;
    this.portal = portal;
    this.shots = shots;
  }

  /** Tells all of it; afterwards the assessment is there with its plan. */
  public void tell() {
    try (Visitor amina = signedIn("amina.okafor");
        Visitor theo = signedIn("theo.brandt")) {
      try {
        new ReferralChapter(amina).tell();
        overview = amina.turnTo("Overview").address();
        new GroupChapter(amina).tell();
        PurposeChapter purpose = new PurposeChapter(amina);
        purpose.check();
        BelongingChapter belonging = new BelongingChapter(amina);
        belonging.tell();
        new FamiliesChapter(amina).tell();
        new MapChapter(amina).tell();
        new SaidChapter(amina).tell();
        new WithChapter(amina).tell();
        new ImportChapter(amina).tell();
        new MeasuresChapter(amina).tell();
        belonging.lookAgain();
        new ListeningChapter(amina).tell();
        new UnderstandingChapter(amina, "Peer group").tell();
        new PlanChapter(amina).tell();
        partnerTask = new PartnerChapter(theo, amina).tell();
        amina.open(overview);
        assertTrue(amina.reads("Year 9 image sharing"));
        purpose.sharing();
        purpose.almostClose();
        HouseholdChapter.mend(amina.open(overview));
        amina.open(overview).press("Sign out");
      } finally {
        remember(amina);
        remember(theo);
      }
    }
    keepers();
  }

  /** Tells what has to be there before anything is drawn: the referral, its basis, the members. */
  public void tellUpToTheMap() {
    try (Visitor amina = signedIn("amina.okafor")) {
      new ReferralChapter(amina).tell();
      overview = amina.turnTo("Overview").address();
      new GroupChapter(amina).tell();
    }
  }

  private void keepers() {
    try (Visitor ines = signedIn("ines.moreau");
        Visitor karl = signedIn("karl.nyberg");
        Visitor ruth = signedIn("ruth.adeyemi");
        Visitor ada = signedIn("ada.quill")) {
      try {
        HouseholdChapter.policy(ines);
        HouseholdChapter.agreements(ines);
        HouseholdChapter.audit(karl);
        HouseholdChapter.supervise(ruth);
        HouseholdChapter.accounts(ada);
      } finally {
        List.of(ines, karl, ruth, ada).forEach(this::remember);
      }
    }
  }

  private Visitor signedIn(String userName) {
    Visitor visitor = chromium.visitor(portal.base(), shots);
    visitor.open("/sign-in.xhtml").sendEmpty("Sign in");
    visitor.form().type("Sign-in name", userName).type("Password", portal.demoPassword());
    visitor.keep("Sign in");
    return visitor;
  }

  private void remember(Visitor visitor) {
    findings.addAll(visitor.findings());
    seen.addAll(visitor.seen());
  }

  /** What was wrong with the pages that people saw. */
  public List<String> findings() {
    return List.copyOf(findings);
  }

  /** Pages that somebody saw, and {@code <page> refused} where it was seen in its error state. */
  public Set<String> seen() {
    return Set.copyOf(seen);
  }

  /** Address of the assessment's own page. */
  public String overview() {
    return overview;
  }

  /** Address of the task as the partner agency sees it. */
  public String partnerTask() {
    return partnerTask;
  }
}
