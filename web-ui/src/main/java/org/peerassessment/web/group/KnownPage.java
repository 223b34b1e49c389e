package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.group.Acquaintances;
import org.peerassessment.core.api.group.Acquaintances.Person;
import org.peerassessment.core.api.group.Acquaintances.View;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** How members know each other. */
@Named
@RequestScoped
public class KnownPage {
  @Inject private Acquaintances acquaintances;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  private final Once<List<View>> all = new Once<>(() -> acquaintances.list(assessment.getId()));

  public List<View> getAll() {
    return all.get();
  }

  /** Names, separated by commas. */
  public String people(View view) {
    return view.people().stream().map(Person::name).collect(Collectors.joining(", "));
  }

  /** When it was, in words. */
  public String when(View view) {
    if (view.from() != null && view.to() != null) {
      return words.of("group.known.fromTo", view.from(), view.to());
    } else if (view.from() != null) {
      return view.through() == Acquaintances.Through.PERIOD
          ? words.of("group.known.from", view.from())
          : words.date(view.from());
    }
    return view.to() == null
        ? words.get("group.known.unknownWhen")
        : words.of("group.known.until", view.to());
  }
}
