package org.peerassessment.system.referrals;

import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;

/** The referral page, filled in with the least it takes. */
public final class ReferralForm {

  private static final String PAGE = "referral/new.xhtml";
  private static final String CHECK = "new:check";
  private static final String RECORD = "new:record";

  private final Form form;

  private ReferralForm(Form form) {
    this.form = form;
  }

  /**
   * Opens the page.
   *
   * @throws java.util.NoSuchElementException if this person is not offered it
   */
  public static ReferralForm opened(Session session) {
    return new ReferralForm(session.get(PAGE).formPressing(CHECK).orElseThrow());
  }

  /**
   * Sends the answers and, if they are accepted, the page 'check your answers'.
   *
   * @return the last answer: a redirect to the new assessment if all went well
   */
  public Answer send(Session session, String label) {
    Answer checking = sent(session, label);
    return checking
        .formPressing(RECORD)
        .map(record -> session.send(record.pressingNamed(RECORD)))
        .orElse(checking);
  }

  private Answer sent(Session session, String label) {
    return session.send(
        form.with("referrerName:in", "Pat Example")
            .with("referrerAgency:in", "Marlowshire Police")
            .with("received:in", "2")
            .with("received:month", "11")
            .with("received:year", "2026")
            .with("route:in", chosen("route:in", "POLICE"))
            .with("cause:in", chosen("cause:in", ""))
            .with("happenedFrom:in", "20")
            .with("happenedFrom:month", "10")
            .with("happenedFrom:year", "2026")
            .with("whatHappened:in", "Pictures were passed on among pupils.")
            .with("contexts:0:contextKind:in", chosen("contexts:0:contextKind:in", "SCHOOL"))
            .with("contexts:0:contextName:in", "Hillside School")
            .with("label:in", label)
            .with("concerns:in", "How the pupils of one year treat one another.")
            .with("supervisorUserId:in", chosen("supervisorUserId:in", ""))
            .pressingNamed(CHECK));
  }

  /**
   * Records a referral.
   *
   * @return the address of the assessment's own page
   * @throws IllegalStateException with what the portal said, if it was not accepted
   */
  public static String recorded(Session session, String label) {
    Answer answer = opened(session).send(session, label);
    return answer
        .location()
        .orElseThrow(() -> new IllegalStateException(answer.status() + " " + answer.words()));
  }

  /**
   * Records a referral, goes back to the page 'check your answers', for which the browser sends the
   * answers anew, and records it once more.
   *
   * @return where each of the two led
   */
  public static List<String> recordedAndBack(Session session, String label) {
    ReferralForm form = opened(session);
    return Stream.of(form, form)
        .map(again -> again.send(session, label).location().orElse(""))
        .toList();
  }

  /** How many of this person's assessments have the label. */
  public static int listed(Session session, String label) {
    List<String> rows =
        session.get("assessments.xhtml").page().select("main tbody tr").eachText().stream()
            .filter(text -> text.contains(label))
            .toList();
    return rows.size();
  }

  private String chosen(String field, String wanted) {
    List<String> offered = form.choicesOf(field).stream().filter(c -> !c.isEmpty()).toList();
    return offered.contains(wanted) || offered.isEmpty() ? wanted : offered.get(0);
  }
}
