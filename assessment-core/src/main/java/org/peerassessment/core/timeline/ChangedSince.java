package org.peerassessment.core.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.worklist.WorkList.Changed;
import org.peerassessment.core.timeline.LastLooks.News;

/** What others did, for the list of somebody who has not looked since. */
@ApplicationScoped
public class ChangedSince {
  private static final int MOST = 25;

  @Inject private LastLooks looks;
  @Inject private TimelineBook book;
  @Inject private AccountNames names;

  /** The latest first. */
  public List<Changed> of(Caller caller) {
    if (!caller.may(Permission.ASSESSMENT_READ)) {
      return List.of();
    }
    List<News> news = looks.news(caller.userId(), MOST);
    Map<Long, TimelineEntry> latest = book.of(news.stream().map(News::latest).toList());
    Map<Long, String> people = names.of(latest.values().stream().map(TimelineEntry::by).toList());
    return news.stream()
        .map(
            one -> {
              TimelineEntry entry = latest.get(one.latest());
              return new Changed(
                  new AssessmentId(one.assessment()),
                  one.number(),
                  one.label(),
                  one.acts(),
                  entry.view(people.getOrDefault(entry.by(), ""), true));
            })
        .toList();
  }
}
