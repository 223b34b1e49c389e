package org.peerassessment.mapping.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

/**
 * The words for choices in files: the suite's own, as its pages show them and its exports write
 * them, and common ones beside them.
 */
final class Vocabulary {
  private static final Map<Class<?>, Map<String, Enum<?>>> KNOWN = new HashMap<>();

  static {
    learn(TieKind.class, "friends=FRIEND,friendship=FRIEND,brother=SIBLING,sister=SIBLING");
    learn(TieKind.class, "siblings=SIBLING,harmful=HARMFUL_INFLUENCE,protects=PROTECTIVE");
    learn(TieKind.class, "online=ONLINE_CONTACT,place=ASSOCIATE_THROUGH_PLACE,other tie=OTHER");
    learn(TieKind.class, "together through a place=ASSOCIATE_THROUGH_PLACE");
    learn(TieKind.class, "associate=ASSOCIATE_THROUGH_PLACE,partners=PARTNER");
    learn(Direction.class, "no=NONE,both=NONE,both ways=NONE,mutual=NONE,undirected=NONE");
    learn(
        Direction.class, "none or both=NONE,one way=A_TO_B,first to second=A_TO_B,directed=A_TO_B");
    learn(Direction.class, "second to first=B_TO_A,a->b=A_TO_B,b->a=B_TO_A,a>b=A_TO_B,b>a=B_TO_A");
    learn(Direction.class, "yes from the first person to the second=A_TO_B");
    learn(Direction.class, "yes from the second person to the first=B_TO_A,no or both ways=NONE");
    learn(Strength.class, "medium=SOME,1=WEAK,2=SOME,3=STRONG,1.0=WEAK,2.0=SOME,3.0=STRONG");
    learn(Safety.class, "not safe=UNSAFE,unknown=NOT_KNOWN,sometimes=MIXED");
    learn(Safety.class, "safe at some times not at others=MIXED");
    learn(Voice.class, "young person=YOUNG_PERSON,one young person=YOUNG_PERSON");
    learn(Voice.class, "parent=PARENT_OR_CARER,carer=PARENT_OR_CARER");
    learn(Voice.class, "whoever runs a place=PLACE_MANAGER");
    learn(Voice.class, "somebody else or several=OTHER,somebody else=OTHER");
    learn(Reliability.class, "not confirmed=UNCONFIRMED,in a document=DOCUMENTED");
    learn(Kind.class, "neighbourhood space=NEIGHBOURHOOD,park=NEIGHBOURHOOD");
    learn(Kind.class, "family and home=HOME,somewhere else=OTHER,online platform=ONLINE");
  }

  private Vocabulary() {}

  private static void learn(Class<? extends Enum<?>> type, String words) {
    Map<String, Enum<?>> known = KNOWN.computeIfAbsent(type, t -> new HashMap<>());
    Map<String, Enum<?>> named = new HashMap<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      named.put(constant.name(), constant);
      known.put(plain(constant.name()), constant);
    }
    for (String pair : words.split(",")) {
      int equals = pair.lastIndexOf('=');
      known.put(plain(pair.substring(0, equals)), named.get(pair.substring(equals + 1)));
    }
  }

  /** The choice that a word stands for, whatever its capitals, commas and hyphens. */
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Optional.ofNullable(type.cast(KNOWN.get(type).get(plain(word))));
  }

  /** A word as it is compared: {@code whoSays}, {@code Who-says} and {@code who_says} are one. */
  static String plain(String word) {
    String parted = Words.name(word).replaceAll("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ");
    return name(parted.replaceAll("[_,?]|-(?!>)", " "));
  }

  /** A name as it is compared. */
  static String name(String name) {
    return Words.name(Normalizer.normalize(Words.name(name), Normalizer.Form.NFC))
        .toLowerCase(Locale.ROOT);
  }
}
