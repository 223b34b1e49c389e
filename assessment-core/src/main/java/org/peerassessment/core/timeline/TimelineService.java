package org.peerassessment.core.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.peerassessment.core.access.AccountNames;
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
  @Inject private AccountNames names;

  @Override
  public Slice<Entry> list(AssessmentId assessment, Filter filter, int page) {
    Slice<TimelineEntry> found = book.page(assessment.value(), filter, page);
    Map<Long, String> people = names.of(found.rows().stream().map(TimelineEntry::by).toList());
    return found.map(entry -> entry.view(people.getOrDefault(entry.by(), "")));
  }

  @Override
  public Map<Long, String> people(AssessmentId assessment) {
    return names.of(book.people(assessment.value()));
  }

  @Override
  public Told entry(AssessmentId assessment, long entryId) {
    TimelineEntry entry = book.find(assessment.value(), entryId).orElseThrow(NoSuchRecord::new);
    return new Told(entry.view(names.of(entry.by())), Said.read(entry.said()));
  }
}
