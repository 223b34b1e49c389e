package org.peerassessment.mapping.exchange;

import static org.peerassessment.mapping.api.exchange.FileKind.PEOPLE;
import static org.peerassessment.mapping.api.exchange.FileKind.TIES;
import static org.peerassessment.mapping.api.exchange.FileKind.USES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;

/** What a column tells, by its name: the suite's own names, and those of common programs. */
final class Headers {
  private static final Map<FileKind, Map<String, Column>> KNOWN = new EnumMap<>(FileKind.class);

  static {
    learn(PEOPLE, "id|number=PERSON_ID,first name|forename=GIVEN_NAME");
    learn(PEOPLE, "last name|surname=FAMILY_NAME,born|birth date|dob=DATE_OF_BIRTH");
    learn(TIES, "a|source|first person|person 1=PERSON_A,b|target|second person=PERSON_B");
    learn(TIES, "person 2=PERSON_B,id a|a id|source id=PERSON_A_ID,id b|b id=PERSON_B_ID");
    learn(TIES, "target id=PERSON_B_ID,type|relation|tie|what links them=KIND");
    learn(TIES, "weight=STRENGTH,how it came to be|how=HOW_IT_CAME,directed=DIRECTION");
    learn(
        USES,
        "name=PERSON,id|number=PERSON_ID,context|where=PLACE,kind of place=PLACE_KIND,when|time=TIMES");
    learn(USES, "who else is there|others=WHO_ELSE,safe=SAFETY,who looks out=GUARDIANS");
    for (FileKind kind : List.of(TIES, USES)) {
      learn(kind, "young person=INFORMANT,who says so|said by=WHO_SAYS");
      learn(kind, "how do they know|how they know=RELIABILITY,start|since|first day=FROM");
      learn(kind, "end|until|last day=TO");
    }
  }

  private Headers() {}

  private static void learn(FileKind kind, String names) {
    Map<String, Column> known = KNOWN.computeIfAbsent(kind, k -> new HashMap<>());
    Column.of(kind).forEach(column -> known.putIfAbsent(Vocabulary.plain(column.name()), column));
    for (String pair : names.split(",")) {
      int equals = pair.lastIndexOf('=');
      for (String name : pair.substring(0, equals).split("\\|")) {
        known.put(name, Column.valueOf(pair.substring(equals + 1)));
      }
    }
  }

  static Optional<Column> of(FileKind kind, String name) {
    return Optional.ofNullable(KNOWN.get(kind).get(Vocabulary.plain(name)));
  }

  /** What each column tells; the first of two that tell the same, null where none fits. */
  static List<Column> of(FileKind kind, List<String> names) {
    List<Column> told = new ArrayList<>();
    for (String name : names) {
      told.add(of(kind, name).filter(column -> !told.contains(column)).orElse(null));
    }
    return told;
  }
}
