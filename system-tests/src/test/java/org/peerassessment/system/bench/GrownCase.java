package org.peerassessment.system.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;

/** An assessment grown to 200 members and 2,000 acts, through the portal's own forms. */
final class GrownCase {
  private static final int MEMBERS = 200;
  private static final int PAGES = MEMBERS / 50;
  private static final int TIES = 600;
  private static final int USES = 400;
  private static final int EVIDENCE = 400;
  private static final List<String> CORRECTIONS =
      List.of("Is at the sports hall at lunch, number ", "Spends lunch with the others, number ");
  private static final List<String> GIVEN =
      List.of("Ash", "Bea", "Col", "Dot", "Eli", "Fay", "Gus", "Hal", "Ivy", "Jim");
  private static final List<String> FAMILY =
      List.of("Sample", "Exempel", "Placeholder", "Mustermann", "Doe", "Instance", "Nobody");
  private static final Map<String, String> SAID =
      Map.of(
          "voice:in",
          "OTHER",
          "whoSays:in",
          "Two members, third session",
          "reliability:in",
          "FIRST_HAND");

  private static final LocalDate SINCE = LocalDate.now(ZoneOffset.UTC).minusDays(30);

  private final List<Session> leads;
  private final String overview;

  /**
   * @param leads sittings of those who lead it, who write side by side
   * @param overview address of its workspace
   */
  GrownCase(List<Session> leads, String overview) {
    this.leads = leads;
    this.overview = overview;
  }

  void grow() {
    each(MEMBERS, this::includes);
    List<String> people = choices("mapping/tie", "personA:in");
    List<String> places = choices("mapping/place-use", "place:in");
    each(TIES, i -> ties(people, i));
    each(USES, i -> uses(people.get(i % people.size()), places.get(i % places.size()), i));
    each(EVIDENCE, this::findsOut);
    List<String> reasons =
        IntStream.range(0, PAGES).boxed().flatMap(this::reasons).distinct().toList();
    for (String because : CORRECTIONS) {
      each(reasons.size(), i -> putsBetter(i, reasons.get(i), because + i));
    }
  }

  /** Addresses where the reasons of one page of members are corrected. */
  private Stream<String> reasons(int page) {
    return leads
        .get(0)
        .get(page("group/members") + "&now=" + page)
        .page()
        .select("a[href*='reason.xhtml']")
        .stream()
        .map(link -> link.absUrl("href"));
  }

  String page(String name) {
    return overview.replace("assessment/overview", "assessment/" + name);
  }

  private void includes(int i) {
    String given = GIVEN.get(i % 10) + "-" + GIVEN.get(i / 10 % 10).toLowerCase(Locale.UK);
    Form form =
        form(i, page("group/member"))
            .dated("from", SINCE)
            .with("givenName:in", given)
            .with("familyName:in", FAMILY.get(i % FAMILY.size()) + " " + i)
            .with("onWhoseWord:in", "Form tutor")
            .with("reason:in", "Comes to the sports hall at lunch with the others, number " + i);
    sent(i, form);
  }

  private void ties(List<String> people, int i) {
    int a = i % people.size();
    int b = (a + 1 + i / people.size()) % people.size();
    Form form =
        form(i, page("mapping/tie"))
            .with(SAID)
            .with("personA:in", people.get(a))
            .with("personB:in", people.get(b))
            .with("kind:in", "FRIEND")
            .with("direction:in", "NONE")
            .with("strength:in", "SOME")
            .with("howItCame:in", "Through the sports hall, number " + i);
    sent(i, form.dated("from", SINCE));
  }

  private void uses(String person, String place, int i) {
    Form form =
        form(i, page("mapping/place-use"))
            .with(SAID)
            .with("person:in", person)
            .with("place:in", place)
            .with("times:in", "At lunch, number " + i)
            .with("safety:in", "MIXED");
    sent(i, form.dated("from", SINCE));
  }

  private void findsOut(int i) {
    Form form =
        form(i, page("framework/add-evidence"))
            .dated("date", SINCE)
            .with("what:in", "Lunch is the worst time of day, as told by number " + i)
            .with("source:in", "A member, in session " + i)
            .with("viewpoint:in", "YOUNG_PEOPLE")
            .with("reliability:in", "FIRST_HAND")
            .with("bearing:in", "CONCERN")
            .with("groupFunctioning:in", "DYNAMICS");
    sent(i, form);
  }

  private void putsBetter(int i, String page, String better) {
    Form form = form(i, page).with("reason:in", better).with("why:in", "Said more plainly.");
    sent(i, form);
  }

  private List<String> choices(String form, String field) {
    return form(0, page(form)).choicesOf(field).stream().filter(c -> !c.isBlank()).toList();
  }

  private Form form(int i, String page) {
    Answer answer = lead(i).get(page);
    return answer
        .formPressing(":save")
        .orElseThrow(() -> new IllegalStateException(page + ": " + answer.words()));
  }

  private void sent(int i, Form form) {
    Answer answer = lead(i).send(form.pressingNamed(":save"));
    if (answer.location().isEmpty()) {
      Form again = answer.formPressing(":save").orElseThrow();
      if (!again.choicesOf("same:in").isEmpty()) {
        answer = lead(i).send(again.with("same:in", last(again)).pressingNamed(":save"));
      }
    }
    if (answer.location().isEmpty()) {
      throw new IllegalStateException("Not taken: " + answer.words());
    }
  }

  /** Somebody new, whoever is like them. */
  private static String last(Form form) {
    List<String> choices = form.choicesOf("same:in");
    return choices.get(choices.size() - 1);
  }

  private Session lead(int i) {
    return leads.get(i % leads.size());
  }

  private static void each(int times, IntConsumer act) {
    IntStream.range(0, times).parallel().forEach(act);
  }
}
