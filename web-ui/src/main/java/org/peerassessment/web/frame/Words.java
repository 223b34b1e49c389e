package org.peerassessment.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerassessment.core.api.shared.Labels;
import org.peerassessment.core.api.shared.Reason;

/**
 * The portal's words, from one bundle per feature; the part of a key before its first dot names the
 * bundle. In pages {@code #{t['group.members.title']}}. An apostrophe in a text is an apostrophe:
 * texts need no quoting.
 */
@Named("t")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Locale BRITISH = Locale.UK;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", BRITISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", BRITISH).withZone(LONDON);

  /** The text of a key; the key itself where there is none, which a test keeps from happening. */
  @Override
  public String get(Object key) {
    return text(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return find(String.valueOf(key)) != null;
  }

  /** A text that mentions {@code args}, in the notation of {@link MessageFormat}. */
  public String of(String key, Object... args) {
    String pattern = text(key);
    if (args == null || args.length == 0) {
      return pattern;
    }
    Object[] said = Arrays.stream(args).map(this::saidWithin).toArray();
    return new MessageFormat(pattern.replace("'", "''"), BRITISH).format(said);
  }

  /** A reason of a refusal, or any other sentence of the domain, in words. */
  public String say(Reason reason) {
    return reason == null ? "" : of(reason.key(), reason.args().toArray());
  }

  /** An enum constant in words: key {@code <feature>.<EnumSimpleName>.<CONSTANT>}. */
  public String label(Enum<?> constant) {
    return constant == null ? "" : text(labelKey(constant));
  }

  static String labelKey(Enum<?> constant) {
    return Labels.keyOf(constant);
  }

  /** Such as 9 November 2026. */
  public String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** Such as 9 November 2026, 14:05, in the council's time. */
  public String moment(Instant instant) {
    return instant == null ? "" : MOMENT.format(instant);
  }

  /** Today in the council's time. */
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /**
   * Options of a question, labelled.
   *
   * @param options an array or collection of enum constants, select items or anything else
   */
  public List<SelectItem> options(Object options) {
    if (options == null) {
      return List.of();
    }
    Collection<?> all =
        options instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) options;
    return all.stream().map(this::option).toList();
  }

  private SelectItem option(Object option) {
    if (option instanceof SelectItem item) {
      return item;
    }
    return new SelectItem(option, String.valueOf(saidWithin(option)));
  }

  /** An answer as it is shown to somebody: a date, a label of a choice, or the text itself. */
  public String said(Object answer) {
    return answer == null ? "" : String.valueOf(saidWithin(answer));
  }

  /** What somebody typed must not turn the direction of the sentence that mentions it. */
  private Object saidWithin(Object arg) {
    if (arg instanceof Enum<?> constant) {
      return label(constant);
    } else if (arg instanceof LocalDate date) {
      return date(date);
    } else if (arg instanceof Instant instant) {
      return moment(instant);
    } else if (arg instanceof Reason reason) {
      return say(reason);
    } else if (arg instanceof String typed) {
      return TURNS.matcher(typed).replaceAll("");
    }
    return arg;
  }

  private static String text(String key) {
    String found = find(key);
    return found == null ? key : found;
  }

  private static String find(String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return null;
    }
    try {
      return ResourceBundle.getBundle(
              "messages." + key.substring(0, dot), BRITISH, Words.class.getClassLoader())
          .getString(key);
    } catch (MissingResourceException none) {
      return null;
    }
  }

  /** The words are looked up, never listed. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
