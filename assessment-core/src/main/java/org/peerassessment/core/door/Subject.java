package org.peerassessment.core.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.RecordId;

/**
 * What an audit row says a call was about.
 *
 * @param kind such as {@code assessment} or {@code account}; null where it was about nothing single
 * @param number which of them, or null where there is no number yet or the kind says it all
 */
record Subject(String kind, Long number) {
  private static final Subject NOTHING_SINGLE = new Subject(null, null);

  /** {@code AssessmentId} becomes {@code assessment}. */
  static Subject of(RecordId record) {
    String kind =
        record.getClass().getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT);
    return new Subject(kind, record.value());
  }

  /**
   * An entry of a register.
   *
   * @param about what the door says, or the empty string
   * @param arguments of the call, or null
   * @param result what was answered, or null
   */
  static Subject inRegister(String about, Object[] arguments, Object result) {
    if (about.isEmpty()) {
      return NOTHING_SINGLE;
    }
    Object[] given = arguments == null ? new Object[0] : arguments;
    String which =
        Arrays.stream(given)
            .filter(Role.class::isInstance)
            .map(role -> ' ' + ((Role) role).name().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    Long number =
        Stream.concat(Arrays.stream(given), Stream.ofNullable(result))
            .map(Subject::numberOf)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Subject(about + which, number);
  }

  private static Long numberOf(Object value) {
    if (value instanceof Numbered entry) {
      return entry.number();
    }
    return value instanceof Long number ? number : null;
  }
}
