package org.peerassessment.mapping.exchange;

import static org.peerassessment.mapping.api.exchange.FileKind.PEOPLE;
import static org.peerassessment.mapping.api.exchange.FileKind.TIES;
import static org.peerassessment.mapping.api.exchange.FileKind.USES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.map.MapIntake;

/** Understands the rows of one file, once; everything that stands in the way is collected. */
final class Planner {
  private final ImportFile command;
  private final Known known;
  private final Content content;
  private final Errors errors = new Errors();
  private final FilePeople people = new FilePeople(errors);
  private final Cells cells;
  private final WhoIsWho whoIsWho;
  private final WhichPlace whichPlace;
  private final Map<Row, Meant> meant = new LinkedHashMap<>();
  private final List<Preview.Row> rows = new ArrayList<>();
  private final List<AddTie> ties = new ArrayList<>();
  private final List<UsePlace> uses = new ArrayList<>();
  private final Set<Long> peopleOfGoodRows = new HashSet<>();
  private final Set<Long> placesOfGoodRows = new HashSet<>();
  private int there;

  /** Whom a row is about; null where it does not say. */
  private record Meant(FilePerson one, FilePerson other, FilePerson informant) {}

  Planner(ImportFile command, Content content, Known known) {
    this.command = command;
    this.content = content;
    this.known = known;
    cells = new Cells(command.unsaid(), errors);
    whoIsWho = new WhoIsWho(known, command.people(), errors);
    whichPlace = new WhichPlace(known.places(), command.places(), placed(content), errors);
  }

  Plan plan(Preview.Encoding encoding) {
    Column twice = content.toldTwice();
    if (twice != null) {
      errors.add(new Preview.ErrorAt(1, 0, twice, Reason.of("exchange.column.twice")));
    }
    checkCount();
    people.readIds(content.rows());
    content.rows().forEach(row -> meant.put(row, meant(row)));
    checkTwice();
    whoIsWho.settle(people);
    meant.forEach(this::understand);
    content.places().forEach(row -> placesOfGoodRows.add(whichPlace.of(row)));
    return new Plan(
        preview(encoding),
        whoIsWho.fresh(),
        whichPlace.fresh(),
        List.copyOf(ties),
        List.copyOf(uses));
  }

  private static List<Row> placed(Content content) {
    return Stream.concat(content.rows().stream(), content.places().stream()).toList();
  }

  private void checkCount() {
    for (FileKind kind : List.of(PEOPLE, TIES, USES)) {
      content.rows().stream()
          .filter(row -> row.kind() == kind)
          .skip(MapImports.MOST)
          .findFirst()
          .ifPresent(row -> errors.add(row, null, "exchange.csv.tooMany", MapImports.MOST));
    }
  }

  private Meant meant(Row row) {
    FilePerson informant =
        row.kind() == PEOPLE ? null : people.find(row, Column.INFORMANT_ID, Column.INFORMANT);
    return switch (row.kind()) {
      case TIES ->
          new Meant(
              people.find(row, Column.PERSON_A_ID, Column.PERSON_A),
              people.find(row, Column.PERSON_B_ID, Column.PERSON_B),
              informant);
      case USES -> new Meant(people.find(row, Column.PERSON_ID, Column.PERSON), null, informant);
      default -> new Meant(person(row), null, null);
    };
  }

  private FilePerson person(Row row) {
    LocalDate born = cells.date(row, Column.DATE_OF_BIRTH);
    PersonName name = FilePeople.nameOf(row);
    try {
      new Answers()
          .text("givenName", name.given(), Answers.SHORT)
          .optionalDate("dateOfBirth", born)
          .notAfter("dateOfBirth", born, known.today())
          .accept();
    } catch (NotAccepted refused) {
      errors.add(row, refused);
    }
    return row.says(Column.PERSON_ID)
        ? people.find(row, Column.PERSON_ID, Column.GIVEN_NAME)
        : people.find(row, Column.GIVEN_NAME, name, born);
  }

  /** A table of people names everybody once; a graph cannot name a node twice. */
  private void checkTwice() {
    Set<FilePerson> seen = new HashSet<>();
    meant.forEach(
        (row, whom) -> {
          if (row.kind() == PEOPLE && whom.one() != null && !seen.add(whom.one())) {
            errors.add(row, null, "exchange.people.twice", whom.one().first().line());
          }
        });
  }

  private void understand(Row row, Meant whom) {
    switch (row.kind()) {
      case TIES -> tie(row, whom);
      case USES -> use(row, whom);
      default -> person(row, whom);
    }
  }

  private void tie(Row row, Meant whom) {
    TieSaid said = cells.tie(row, id(whom.informant()));
    AddTie tie = new AddTie(command.record(), id(whom.one()), id(whom.other()), said);
    try {
      MapIntake.check(tie, known.today());
    } catch (NotAccepted refused) {
      errors.add(row, refused);
    }
    if (errors.isAt(row)) {
      return;
    }
    count(whom);
    boolean already = known.standing().isThere(tie);
    if (!already) {
      ties.add(tie);
    }
    show(row, whom.one(), whom.other().name().full(), said, null, already);
  }

  private void use(Row row, Meant whom) {
    UseSaid said = cells.use(row, id(whom.informant()));
    UsePlace use = new UsePlace(command.record(), id(whom.one()), whichPlace.of(row), said);
    try {
      MapIntake.check(use, known.today());
    } catch (NotAccepted refused) {
      errors.add(row, refused);
    }
    if (errors.isAt(row)) {
      return;
    }
    count(whom);
    placesOfGoodRows.add(use.place());
    boolean already = known.standing().isThere(use);
    if (!already) {
      uses.add(use);
    }
    show(row, whom.one(), row.cell(Column.PLACE), null, said, already);
  }

  private void person(Row row, Meant whom) {
    FilePerson one = whom.one();
    if (one != null && !errors.isAt(row)) {
      count(whom);
      show(row, one, "", null, null, one.personId() > 0 && !isToldOtherwise(one));
    }
  }

  private boolean isToldOtherwise(FilePerson person) {
    return whoIsWho.births().stream().anyMatch(birth -> birth.personId() == person.personId());
  }

  private void count(Meant whom) {
    Stream.of(whom.one(), whom.other(), whom.informant())
        .filter(Objects::nonNull)
        .forEach(person -> peopleOfGoodRows.add(person.personId()));
  }

  /** A row with a mistake names nobody: what it would bring is not known. */
  private int fresh(Set<Long> numbers, Set<Long> ofGoodRows) {
    return errors.none()
        ? numbers.size()
        : (int) numbers.stream().filter(ofGoodRows::contains).count();
  }

  private static Long id(FilePerson person) {
    return person == null ? null : person.personId();
  }

  private void show(
      Row row, FilePerson one, String other, TieSaid tie, UseSaid use, boolean already) {
    there += already ? 1 : 0;
    if (rows.size() < Preview.SHOWN) {
      rows.add(
          new Preview.Row(row.line(), one.name().full(), other, tie, use, one.born(), already));
    }
  }

  private Preview preview(Preview.Encoding encoding) {
    return new Preview(
        encoding,
        content.headers(),
        new Preview.Counts(
            fresh(whoIsWho.fresh().keySet(), peopleOfGoodRows),
            fresh(whichPlace.fresh().keySet(), placesOfGoodRows),
            ties.size(),
            uses.size(),
            there),
        rows,
        errors.first(),
        errors.more(),
        whoIsWho.unknown(),
        whichPlace.unknown(),
        whoIsWho.births(),
        new PlanDigest(command, content.headers(), ties, uses, whoIsWho.fresh(), whichPlace.fresh())
            .hex());
  }
}
