package org.peerassessment.core.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.worklist.StuckSource;
import org.peerassessment.core.api.worklist.StuckSource.Stuck;
import org.peerassessment.core.api.worklist.TeamWork;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.CaseLoad.Case;
import org.peerassessment.core.referral.GoingOn;
import org.peerassessment.core.teams.TeamBook;
import org.peerassessment.core.timeline.TimelineBook;

/** Gathers what a supervisor's people lead, and what does not move. */
@Stateless
@Door
public class TeamWorkService implements TeamWork {
  @Inject @Any private Instance<StuckSource> sources;
  @Inject private CaseLoad caseLoad;
  @Inject private AssessmentLines lines;
  @Inject private GoingOn goingOn;
  @Inject private TeamBook teams;
  @Inject private TimelineBook timeline;
  @Inject private AccountNames names;
  @Inject private AgencyNames agencies;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public TeamWorkView mine() {
    Caller caller = callers.current();
    List<Case> cases = caseLoad.of(caller, "", null, 0, MOST + 1);
    boolean more = cases.size() > MOST;
    List<Long> all = cases.stream().limit(MOST).map(c -> c.head().assessmentId()).toList();
    Set<Long> over = goingOn.stopped(all);
    List<Case> open =
        cases.stream().limit(MOST).filter(c -> !over.contains(c.head().assessmentId())).toList();
    Set<Long> team = new HashSet<>(teams.ledBy(caller.userId()));
    team.remove(caller.userId());
    return new TeamWorkView(people(open, team), stuck(open), more);
  }

  private List<Colleague> people(List<Case> open, Set<Long> team) {
    Map<Long, List<Case>> byLead =
        open.stream().collect(Collectors.groupingBy(c -> c.head().leadId()));
    Set<Long> everybody = new HashSet<>(team);
    everybody.addAll(byLead.keySet());
    Map<Long, String> known = names.of(everybody);
    Map<Long, Led> led = led(open);
    return everybody.stream()
        .map(
            id ->
                new Colleague(
                    known.getOrDefault(id, ""),
                    team.contains(id),
                    byLead.getOrDefault(id, List.of()).stream()
                        .map(c -> led.get(c.head().assessmentId()))
                        .sorted(SOONEST_DUE)
                        .toList()))
        .sorted(Comparator.comparing(Colleague::name))
        .toList();
  }

  private static final Comparator<Led> SOONEST_DUE =
      Comparator.comparing(
          one -> one.line().due().date(), Comparator.nullsLast(LocalDate::compareTo));

  private Map<Long, Led> led(List<Case> open) {
    Map<Long, Instant> last =
        open.stream()
            .collect(Collectors.toMap(c -> c.head().assessmentId(), c -> c.head().recordedAt()));
    last.putAll(timeline.lastActs(List.copyOf(last.keySet())));
    return lines.of(open).stream()
        .map(line -> new Led(line, quietFor(last.get(line.assessment().value()))))
        .collect(Collectors.toMap(one -> one.line().assessment().value(), Function.identity()));
  }

  private long quietFor(Instant last) {
    return ChronoUnit.DAYS.between(last.atZone(clock.getZone()).toLocalDate(), today());
  }

  private List<With> stuck(List<Case> open) {
    Map<Long, AssessmentHead> heads =
        open.stream()
            .map(Case::head)
            .collect(Collectors.toMap(AssessmentHead::assessmentId, Function.identity()));
    Map<Long, String> leads =
        names.of(heads.values().stream().map(AssessmentHead::leadId).collect(Collectors.toSet()));
    Map<Long, String> partners = agencies.all();
    Map<Whom, List<Wait>> byWhom =
        sources.stream()
            .flatMap(source -> source.in(heads.keySet()).stream())
            .collect(
                Collectors.groupingBy(
                    stuck -> Whom.of(stuck, heads.get(stuck.assessmentId())),
                    Collectors.mapping(stuck -> wait(stuck, heads), Collectors.toList())));
    return byWhom.entrySet().stream()
        .map(with -> new With(with.getKey().name(leads, partners), longestFirst(with.getValue())))
        .sorted(Comparator.comparing((With with) -> with.waits().get(0).since()))
        .toList();
  }

  /** A colleague or an agency; two of one name are two. */
  private record Whom(boolean agency, long id) {
    private static Whom of(Stuck stuck, AssessmentHead head) {
      return stuck.withAgency() == null
          ? new Whom(false, head.leadId())
          : new Whom(true, stuck.withAgency());
    }

    private String name(Map<Long, String> colleagues, Map<Long, String> agencies) {
      return (agency ? agencies : colleagues).getOrDefault(id, "");
    }
  }

  private Wait wait(Stuck stuck, Map<Long, AssessmentHead> heads) {
    AssessmentHead head = heads.get(stuck.assessmentId());
    return new Wait(
        head.label(),
        stuck.what(),
        head.number(),
        stuck.since(),
        ChronoUnit.DAYS.between(stuck.since(), today()),
        stuck.page());
  }

  private static List<Wait> longestFirst(List<Wait> waits) {
    return waits.stream().sorted(Comparator.comparing(Wait::since)).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
