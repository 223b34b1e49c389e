package org.peerassessment.web.mapping;

import java.util.OptionalDouble;
import org.peerassessment.mapping.api.measures.Measures;

/** How closely tied people must be, as an address asks for it, where anybody may type anything. */
final class AskedCloseness {
  private AskedCloseness() {}

  /** Empty where nothing is typed, or no number in range. */
  static OptionalDouble parse(String typed) {
    String number = typed == null ? "" : typed.strip().replace(',', '.');
    if (!number.matches("[0-9]{0,3}\\.?[0-9]{1,9}")) {
      return OptionalDouble.empty();
    }
    double closeness = Double.parseDouble(number);
    return closeness >= Measures.LOOSEST && closeness <= Measures.CLOSEST
        ? OptionalDouble.of(closeness)
        : OptionalDouble.empty();
  }
}
