package org.peerassessment.core.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.timeline.Timeline;

/** The door to timelines. */
@Stateless
@Door
public class TimelineService implements Timeline {
  @Inject private TimelineBook book;
  @Inject private LastLooks looks;
  @Inject private AccountNames names;
  @Inject private Callers callers;

  @Override
  public Listed list(AssessmentId assessment, Filter filter, int page) {
    long reader = callers.current().userId();
    long looked = looks.seen(reader, assessment.value());
    long since = filter.since() == null ? looked : filter.since();
    Slice<TimelineEntry> found = book.page(assessment.value(), filter, page);
    if (page == 0 && filter.isAll()) {
      found.rows().stream()
          .findFirst()
          .filter(newest -> newest.id() > looked)
          .ifPresent(newest -> looks.note(reader, assessment.value(), newest.id()));
    }
    Map<Long, String> people = names.of(found.rows().stream().map(TimelineEntry::by).toList());
    return new Listed(
        found.map(
            entry ->
                entry.view(
                    people.getOrDefault(entry.by(), ""),
                    entry.id() > since && entry.by() != reader)),
        since);
  }

  @Override
  public Map<Long, String> people(AssessmentId assessment) {
    return names.of(book.people(assessment.value()));
  }

  @Override
  public Told entry(AssessmentId assessment, long entryId) {
    TimelineEntry entry = book.find(assessment.value(), entryId).orElseThrow(NoSuchRecord::new);
    return new Told(entry.view(names.of(entry.by()), false), Said.read(entry.said()));
  }
}
