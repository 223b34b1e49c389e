package org.peerassessment.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Families.CarerView;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.referral.Staffing.StaffView;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** Numbers that stand for somebody or something with a name, as it is called now. */
@RequestScoped
public class Names {
  private static final Set<String> PEOPLE =
      Set.of(
          "belong",
          "notBelong",
          "otherPersonId",
          "tellers",
          "memberId",
          "memberIds",
          "sameAs",
          "thresholds",
          "otherId");

  @Inject private AssessmentBean assessment;
  @Inject private People people;
  @Inject private Merges merges;
  @Inject private Contexts contexts;
  @Inject private Agencies agencies;
  @Inject private Timeline timeline;
  @Inject private Staffing staffing;
  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;
  @Inject private Families families;
  @Inject private Words words;
  private final Once<Map<Long, String>> persons = new Once<>(this::everybody);
  private final Once<Map<Long, String>> places =
      new Once<>(
          () ->
              contexts.list(assessment.getId()).stream()
                  .collect(Collectors.toMap(ContextView::contextId, ContextView::name)));
  private final Once<Map<Long, String>> bodies =
      new Once<>(
          () ->
              agencies.list().stream()
                  .collect(Collectors.toMap(AgencyView::agencyId, AgencyView::name)));
  private final Once<Map<Long, String>> colleagues = new Once<>(this::everybodyAtWork);
  private final Once<Map<Long, String>> memberships = new Once<>(this::everyMembership);
  private final Once<Map<Long, String>> carers =
      new Once<>(
          () ->
              families.list(assessment.getId()).stream()
                  .flatMap(one -> Stream.concat(one.carers().stream(), one.before().stream()))
                  .collect(Collectors.toMap(CarerView::carerId, CarerView::name)));

  /** Whoever did something here, and whoever was ever named on it. */
  private Map<Long, String> everybodyAtWork() {
    Map<Long, String> known = new HashMap<>(timeline.people(assessment.getId()));
    StaffView staff = staffing.view(assessment.getId());
    Stream.concat(Stream.of(staff.lead(), staff.supervisor()), staff.history().stream())
        .forEach(one -> known.putIfAbsent(one.userId(), one.displayName()));
    return known;
  }

  private Map<Long, String> everyMembership() {
    Map<Long, String> known = new HashMap<>();
    group.members(assessment.getId()).forEach(one -> known.put(one.membershipId(), one.name()));
    corrections
        .mistaken(assessment.getId())
        .forEach(one -> known.put(one.membershipId(), one.name()));
    return known;
  }

  /** Those who were merged into others are called as these are. */
  private Map<Long, String> everybody() {
    Map<Long, String> known =
        people.list(assessment.getId()).stream()
            .collect(Collectors.toMap(PersonView::personId, PersonView::fullName));
    merges
        .mergedIn(assessment.getId())
        .forEach((gone, now) -> known.putIfAbsent(gone, known.getOrDefault(now, "")));
    return known;
  }

  /**
   * @param field what the number answers, such as {@code personId}
   * @param number as it is kept
   */
  String of(String field, String number) {
    Map<Long, String> known = known(field);
    String name = known == null ? number : known.get(Long.valueOf(number));
    return name == null ? words.of("timeline.number", number) : name;
  }

  /** The names that the field's numbers stand for, or null where it is only a number. */
  private Map<Long, String> known(String field) {
    if (field.startsWith("person") || PEOPLE.contains(field)) {
      return persons.get();
    } else if (field.startsWith("context") || field.equals("order")) {
      return places.get();
    } else if (field.startsWith("agency")) {
      return bodies.get();
    }
    return switch (field) {
      case "membershipId" -> memberships.get();
      case "carerId" -> carers.get();
      default -> field.endsWith("serId") ? colleagues.get() : null;
    };
  }
}
