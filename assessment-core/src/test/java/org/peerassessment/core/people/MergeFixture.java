package org.peerassessment.core.people;

import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;
import static org.peerassessment.core.MarlowshireCouncil.ADA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.shared.AssessmentId;

/** The lead names, corrects and merges people; the administrator parts them again. */
@ApplicationScoped
public class MergeFixture {
  @Inject private People people;
  @Inject private Merges merges;

  long named(AssessmentId where, String givenName, String familyName) throws Exception {
    return as(LEAD, () -> people.register(where, new NewPerson(givenName, familyName, null)));
  }

  void merge(AssessmentId where, long one, long other, Which name) throws Exception {
    long shown = as(LEAD, () -> merges.compare(where, one, other)).version();
    MergePeople command =
        new MergePeople(where, one, other, shown, name, null, Map.of(), "The school says so");
    as(LEAD, () -> merges.merge(command));
  }

  /** What stands in the way, by its keys. */
  List<String> against(AssessmentId where, long one, long other) throws Exception {
    return as(LEAD, () -> merges.compare(where, one, other)).standsInTheWay().stream()
        .map(reason -> reason.key())
        .toList();
  }

  long latest() throws Exception {
    return as(ADA, () -> merges.list(0)).rows().get(0).mergeId();
  }

  void undo() throws Exception {
    long latest = latest();
    as(ADA, () -> merges.undo(latest, "They are two after all"));
  }

  void correct(AssessmentId where, long person, NewPerson written) throws Exception {
    PersonDetail known = detail(where, person);
    as(
        LEAD,
        () ->
            people.correct(
                new CorrectPerson(where, person, known.version(), written, known.identifiers())));
  }

  PersonDetail detail(AssessmentId where, long person) throws Exception {
    return as(LEAD, () -> people.detail(where, person));
  }

  /** How somebody was written before, newest first. */
  List<String> before(AssessmentId where, long person) throws Exception {
    return detail(where, person).earlier().stream().map(PersonDetail.Earlier::name).toList();
  }

  /** Who is offered for somebody of that name. */
  List<Long> offered(AssessmentId where, String givenName, String familyName) throws Exception {
    NewPerson typed = new NewPerson(givenName, familyName, null);
    return as(LEAD, () -> people.likely(where, typed)).stream().map(MergeFixture::id).toList();
  }

  static long id(Likely likely) {
    return likely.person().personId();
  }

  static void nameAlsoIn(AssessmentId where, long person) throws Exception {
    update("insert into assessment_person values (" + where.value() + ", " + person + ")");
  }

  /** Nobody works on it any more, nor finds whom it names. */
  static void leave(AssessmentId left) throws Exception {
    update(
        "update assessment_staff set until = now() where until is null and assessment_id = "
            + left.value());
  }

  /** Past the doors, as if time had passed or somebody else had done it. */
  static void update(String sql) throws Exception {
    try (Connection connection = InsideTheCore.dataSource("jdbc/peer-assessment").getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
