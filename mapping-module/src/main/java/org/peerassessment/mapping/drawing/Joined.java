package org.peerassessment.mapping.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters in the forms in which they join their neighbours, for formats that set one letter
 * after another. Which these are is told by Unicode's own decompositions: the forms of a letter
 * stand there as alone, last, first, within.
 */
final class Joined {
  private static final int ALONE = 0;
  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int WITHIN = 3;
  private static final char STRETCH = '\u0640';

  /** Only with an alef it must become one: other such pairs are a matter of taste. */
  private static final String LAM = "\u0644";

  private static final Map<String, List<Character>> FORMS = forms();

  private Joined() {}

  private static Map<String, List<Character>> forms() {
    Map<String, List<Character>> forms = new HashMap<>();
    add(forms, '\uFE80', '\uFEFC');
    add(forms, '\uFB50', '\uFBFF');
    forms.keySet().removeIf(letter -> letter.length() > 1 && !letter.startsWith(LAM));
    forms.values().removeIf(all -> !all.stream().allMatch(Letters::has));
    return Map.copyOf(forms);
  }

  private static void add(Map<String, List<Character>> forms, char first, char last) {
    for (char form = first; form <= last; form++) {
      String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      forms.computeIfAbsent(letter, l -> new ArrayList<>()).add(form);
    }
  }

  /** The text, still in the order in which it is read. */
  static String of(String text) {
    StringBuilder joined = new StringBuilder();
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      int length = i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2)) ? 2 : 1;
      List<Character> forms = FORMS.get(text.substring(i, i + length));
      if (forms == null) {
        joined.append(text.charAt(i));
        before = text.charAt(i) == STRETCH || isMark(text, i) && before;
        continue;
      }
      i += length - 1;
      boolean after = forms.size() > FIRST && joinsBefore(text, i + 1);
      int form = before ? after ? WITHIN : LAST : after ? FIRST : ALONE;
      joined.append(forms.get(Math.min(form, forms.size() - 1)));
      before = forms.size() > FIRST;
    }
    return joined.toString();
  }

  /** Whether the letter there, or after marks there, joins the one before it. */
  private static boolean joinsBefore(String text, int from) {
    int i = from;
    while (i < text.length() && isMark(text, i)) {
      i++;
    }
    return i < text.length()
        && (text.charAt(i) == STRETCH
            || FORMS.getOrDefault(text.substring(i, i + 1), List.of()).size() > LAST);
  }

  private static boolean isMark(String text, int at) {
    return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }
}
