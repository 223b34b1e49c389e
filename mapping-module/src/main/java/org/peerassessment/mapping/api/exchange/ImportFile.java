package org.peerassessment.mapping.api.exchange;

import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * A file, and how it is to be understood.
 *
 * @param file its bytes, {@link MapImports#LARGEST_FILE} at most
 * @param columns what each column tells, in their order, null for one that is left out; null for
 *     what the headers say. Of no meaning for GraphML
 * @param people who those are whom the assessment does not name, by the keys of the preview: the id
 *     of somebody known, or {@link #NEW}
 * @param places what kind of place those are that it does not name, by the keys of the preview
 */
public record ImportFile(
    AssessmentId record,
    FileKind kind,
    byte[] file,
    List<Column> columns,
    Unsaid unsaid,
    Map<String, Long> people,
    Map<String, Kind> places)
    implements About {
  /** Somebody whom no assessment of the caller's names yet. */
  public static final long NEW = 0;

  public ImportFile {
    people = Map.copyOf(people);
    places = Map.copyOf(places);
  }

  /** As the file and its headers say, with nothing chosen. */
  public static ImportFile of(AssessmentId record, FileKind kind, byte[] file) {
    return new ImportFile(record, kind, file, null, Unsaid.NOTHING, Map.of(), Map.of());
  }

  /** Holds no word of the file, so that none reaches a log. */
  @Override
  public String toString() {
    return "ImportFile[" + record + ", " + kind + "]";
  }
}
