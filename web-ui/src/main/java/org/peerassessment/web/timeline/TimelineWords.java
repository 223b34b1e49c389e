package org.peerassessment.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.timeline.Timeline.Answer;
import org.peerassessment.core.api.timeline.Timeline.Kind;
import org.peerassessment.web.frame.Words;

/** What was recorded, in words. */
@Named
@RequestScoped
public class TimelineWords {
  private static final Set<Kind> PARTED = EnumSet.of(Kind.SEVERAL, Kind.PAIR);

  @Inject private Words words;
  @Inject private Names names;

  /**
   * @param label which answer, such as 'Note 2, said by'
   */
  public record Row(String label, String value) {}

  /** What was done, such as 'Included a member'. */
  public String act(String door) {
    return words.get("timeline.act." + door);
  }

  /**
   * @param door door and act, since an answer may be called otherwise there
   */
  List<Row> rows(String door, List<Answer> answers) {
    return rows(new Within(door, ""), answers);
  }

  /**
   * Where an answer stands.
   *
   * @param before label of what it is a part of, or empty
   */
  private record Within(String door, String before) {
    Within in(String label) {
      return new Within(door, label);
    }
  }

  private List<Row> rows(Within within, List<Answer> answers) {
    List<Row> rows = new ArrayList<>();
    for (Answer answer : answers) {
      String label = label(within, answer.name());
      if (answer.kind() != Kind.SEVERAL) {
        rows.add(new Row(label, value(answer.name(), answer)));
      } else if (isList(answer)) {
        rows.addAll(list(within.in(label), answer));
      } else {
        rows.addAll(rows(within.in(label), answer.parts()));
      }
    }
    return rows;
  }

  private static boolean isList(Answer answer) {
    return answer.parts().stream().allMatch(part -> part.name().isEmpty());
  }

  /** Single values stand in one row; those with parts of their own are counted. */
  private List<Row> list(Within within, Answer answer) {
    List<Answer> parts = answer.parts();
    if (parts.stream().noneMatch(part -> PARTED.contains(part.kind()))) {
      return List.of(
          new Row(
              within.before(),
              parts.stream()
                  .map(part -> value(answer.name(), part))
                  .collect(Collectors.joining("; "))));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Answer part = parts.get(i);
      if (part.kind() == Kind.PAIR) {
        rows.add(pair(answer.name(), within.before(), part));
      } else {
        String one = words.of("timeline.several", within.before(), i + 1);
        rows.addAll(rows(within.in(one), part.parts()));
      }
    }
    return rows;
  }

  private Row pair(String name, String label, Answer pair) {
    String of = value(name, pair.parts().get(0));
    return new Row(words.of("timeline.of", label, of), value("", pair.parts().get(1)));
  }

  private String label(Within within, String name) {
    String own = "timeline.field." + within.door() + "." + name;
    String label = words.get(words.containsKey(own) ? own : "timeline.field." + name);
    return within.before().isEmpty() ? label : words.of("timeline.of", within.before(), label);
  }

  private String value(String name, Answer answer) {
    return switch (answer.kind()) {
      case CHOICE -> words.get(answer.value());
      case DATE -> words.date(LocalDate.parse(answer.value()));
      case INSTANT -> words.moment(Instant.parse(answer.value()));
      case YES_OR_NO ->
          words.get(Boolean.parseBoolean(answer.value()) ? "timeline.yes" : "timeline.no");
      case NUMBER -> names.of(name, answer.value());
      case TEXT, SEVERAL, PAIR -> answer.value();
    };
  }
}
