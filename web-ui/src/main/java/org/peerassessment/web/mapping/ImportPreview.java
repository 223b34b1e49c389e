package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.web.frame.Words;

/** What a file would bring, in words; gone with the request. */
@Named("mapImportPreview")
@RequestScoped
public class ImportPreview {
  @Inject private Words words;
  @Inject private MapWords map;
  private Preview preview;

  void show(Preview made) {
    preview = made;
  }

  public boolean isThere() {
    return preview != null;
  }

  public Preview getPreview() {
    return preview;
  }

  public boolean isSettled() {
    return preview != null && preview.settled();
  }

  /** What columns of such a table can tell. */
  public List<Column> columns(FileKind kind) {
    return Column.of(kind);
  }

  /** The names of the columns that are not read, with commas; empty if all are. */
  public String leftOut() {
    return preview.headers().stream()
        .filter(header -> header.tells() == null && !header.name().isBlank())
        .map(Preview.Header::name)
        .collect(Collectors.joining(", "));
  }

  /** What the file says of somebody's birth, and what the record says. */
  public String birth(Preview.OtherBirth birth) {
    return birth.known() == null
        ? words.of("exchange.preview.birthLacks", birth.name(), birth.said())
        : words.of("exchange.preview.birthDiffers", birth.name(), birth.said(), birth.known());
  }

  /** Where something stands in the way, such as 'Line 12, Strength'. */
  public String where(Preview.ErrorAt error) {
    if (error.line() == 0) {
      return words.get("exchange.error.file");
    }
    String line =
        error.column() > 0
            ? words.of("exchange.error.character", error.line(), error.column())
            : words.of("exchange.error.line", error.line());
    return error.about() == null
        ? line
        : words.of("exchange.error.about", line, words.label(error.about()));
  }

  /** What a row says, in a few words. */
  public String what(Preview.Row row) {
    if (row.tie() != null) {
      return words.label(row.tie().kind()) + ", " + words.label(row.tie().strength());
    } else if (row.use() != null) {
      return words.label(row.use().safety());
    }
    return row.born() == null
        ? words.get("people.likely.birthUnknown")
        : words.of("people.likely.born", row.born());
  }

  public String who(Preview.Row row) {
    if (row.tie() != null) {
      return words.of(
          "mapping.tie.between." + row.tie().direction().name(), row.name(), row.other());
    }
    return row.use() == null ? row.name() : words.of("mapping.use.at", row.name(), row.other());
  }

  public String source(Preview.Row row) {
    Source source = source(row.tie() == null, row);
    if (source == null) {
      return "";
    }
    // somebody whom the file brings has no name on the map yet
    return source.person() != null && source.person() < 0
        ? words.label(source.voice())
        : map.informant(source);
  }

  private static Source source(boolean use, Preview.Row row) {
    if (use) {
      return row.use() == null ? null : row.use().source();
    }
    return row.tie().source();
  }

  public String held(Preview.Row row) {
    if (row.tie() != null) {
      return map.period(row.tie().from(), row.tie().to());
    }
    return row.use() == null ? "" : map.period(row.use().from(), row.use().to());
  }

  /** Who somebody may be, and last that it is somebody else. */
  List<SelectItem> offers(Preview.UnknownPerson person) {
    return Stream.concat(
            person.likely().stream().map(l -> new SelectItem(l.person().personId(), describe(l))),
            Stream.of(new SelectItem(ImportFile.NEW, words.get("exchange.person.else"))))
        .toList();
  }

  private String describe(Likely likely) {
    PersonView person = likely.person();
    String born =
        person.dateOfBirth() == null
            ? words.get("people.likely.birthUnknown")
            : words.of("people.likely.born", person.dateOfBirth());
    String where =
        likely.here() ? words.get("people.likely.here") : String.join(", ", likely.numbers());
    String because =
        likely.because().stream().sorted().map(words::label).collect(Collectors.joining(", "));
    return words.of("exchange.person.same", person.fullName(), born, where, because);
  }
}
