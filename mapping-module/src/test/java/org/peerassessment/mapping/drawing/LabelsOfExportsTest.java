package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Labels;
import org.peerassessment.mapping.view.ViewForTests;

@Tag("R-MAP-10")
class LabelsOfExportsTest {
  @Property(tries = 40)
  void noExportNamesAnybodyWhileTheSettingIsInitials(
      @ForAll("names") List<String> given, @ForAll("names") List<String> family) {
    List<PersonView> people = people(given, family);
    Sheet sheet = sheet(PeopleOnPictures.INITIALS, people);
    String all =
        text(Format.SVG, sheet) + text(Format.GRAPHML, sheet) + Read.pdf(bytes(Format.PDF, sheet));
    for (PersonView person : people) {
      assertFalse(all.contains(person.fullName()), person.fullName());
      assertFalse(all.contains(person.givenName()), person.givenName());
      assertFalse(all.contains(person.familyName()), person.familyName());
    }
  }

  @Property(tries = 10)
  void fullNamesStandThereOnceTheCouncilHasSetThem(@ForAll("names") List<String> given) {
    List<PersonView> people = people(given, given);
    Sheet sheet = sheet(PeopleOnPictures.FULL_NAMES, people);
    people.forEach(p -> assertTrue(text(Format.GRAPHML, sheet).contains(p.fullName())));
  }

  /** Names that no word of the sheet's own contains. */
  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(3)
        .ofMaxLength(20)
        .map(name -> "Q" + name + "zx")
        .list()
        .ofSize(5);
  }

  private static List<PersonView> people(List<String> given, List<String> family) {
    List<PersonView> people = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      people.add(new PersonView(i + 1, given.get(i), family.get(i), null));
    }
    return people;
  }

  private static Sheet sheet(PeopleOnPictures as, List<PersonView> people) {
    ViewForTests map = new ViewForTests(as, people).place(8, "Example Park");
    for (PersonView person : people) {
      long next = person.personId() % people.size() + 1;
      map.member(person.personId(), null, null)
          .tie(person.personId(), next, ownWords(people, next), null, null)
          .use(person.personId(), 8, ownWords(people, next), null, null);
    }
    MapView view = map.asked(Asked.now());
    LocalDate day = LocalDate.of(2026, 11, 28);
    Looked looked =
        new Looked(Asked.now(), day, Sheets.NOON, view, new OnTheDay(view, day, day), as);
    SheetData data =
        SheetData.of(
            map.ties(),
            map.uses(),
            labels(as, people).named(),
            Map.of(8L, Kind.NEIGHBOURHOOD),
            false);
    return SheetMaker.of(looked, Sheets.of(2, 1, 0).head(), data);
  }

  /** As young people speak: of themselves, by name. */
  private static Source ownWords(List<PersonView> people, long who) {
    PersonView person = people.get((int) who - 1);
    return Sources.own(who, person.givenName() + ", that is " + person.fullName() + ", says so");
  }

  private static Labels labels(PeopleOnPictures as, List<PersonView> people) {
    return new Labels(
        as,
        new Company(
            people.stream().collect(Collectors.toMap(PersonView::personId, Function.identity())),
            Set.of(),
            Set.of()));
  }

  private static byte[] bytes(Format format, Sheet sheet) {
    return Drawing.as(format, sheet);
  }

  private static String text(Format format, Sheet sheet) {
    return new String(bytes(format, sheet), StandardCharsets.UTF_8);
  }
}
