package org.peerassessment.web.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.shared.Labels;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.web.frame.Words;

/**
 * How an address asks to look at the map: {@code view} is whose, {@code with} the one laid over it,
 * and the moment is {@link LookBack}'s.
 *
 * @param asked what is shown; everybody's where the view asked for is none
 * @param fault why it is not the view that was asked for; null if it is
 */
record Look(LookBack moment, Asked asked, Fault fault) {
  /** What is wrong with the view that an address asks for. */
  enum Fault {
    /** Nobody is called so, or has said anything on this map. */
    NO_SUCH_VIEW,
    /** It says what to lay over a view, and not which. */
    ONLY_LAID_OVER
  }

  static Look of(Map<String, String> address, Instant now) {
    LookBack moment = LookBack.of(address, now);
    Optional<Informant> first = InformantName.parse(address.get("view"));
    Optional<Informant> second = InformantName.parse(address.get("with"));
    Look everybody = new Look(moment, new Asked(moment.moment(), null, null), null);
    if (isTyped(address, "view") && first.isEmpty()
        || isTyped(address, "with") && second.isEmpty()) {
      return everybody.but(Fault.NO_SUCH_VIEW);
    } else if (first.isEmpty() && second.isPresent()) {
      return everybody.but(Fault.ONLY_LAID_OVER);
    }
    return new Look(
        moment, new Asked(moment.moment(), first.orElse(null), second.orElse(null)), null);
  }

  private static boolean isTyped(Map<String, String> address, String name) {
    return !address.getOrDefault(name, "").isBlank();
  }

  /** The same where those whom it names have said something; else everybody's. */
  Look on(MapView view) {
    return view.knows(asked) ? this : but(Fault.NO_SUCH_VIEW);
  }

  private Look but(Fault why) {
    return new Look(moment, new Asked(moment.moment(), null, null), why);
  }

  /**
   * Up to when the map is known, in words.
   *
   * @param address how the page was asked for
   */
  String inWords(Map<String, String> address, Words words) {
    return moment.pinned()
        ? words.of("mapping.asked.looksBackAt", asked.known())
        : words.of(
            "mapping.asked.looksBack", words.date(LocalDate.parse(address.get("known").strip())));
  }

  /** Message key of the fault; null if there is none. */
  String faultKey() {
    return fault == null ? null : Labels.keyOf(fault);
  }

  /** Whether something else is shown than what was asked for. */
  boolean differs() {
    return fault != null || moment.refused();
  }

  /**
   * What is looked at, as another page's address asks for it.
   *
   * @param address how this page was asked for
   */
  Map<String, String> carried(Map<String, String> address) {
    Map<String, String> carried = new LinkedHashMap<>();
    if (asked.first() != null) {
      carried.put("view", InformantName.of(asked.first()));
    }
    if (asked.second() != null) {
      carried.put("with", InformantName.of(asked.second()));
    }
    if (asked.known() != null) {
      String name = moment.pinned() ? "at" : "known";
      carried.put(name, address.get(name).strip());
    }
    return carried;
  }
}
