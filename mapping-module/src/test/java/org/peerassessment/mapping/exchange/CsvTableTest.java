package org.peerassessment.mapping.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("R-MAP-13")
class CsvTableTest {
  @Property(tries = 300)
  void whatWasWrittenIsReadBackTheSame(
      @ForAll("tables") List<List<String>> rows, @ForAll("separators") String separator)
      throws NotReadable {
    List<String> headers = List.of("a", "b", "c");
    String text =
        line(headers, separator)
            + rows.stream().map(r -> line(r, separator)).collect(Collectors.joining());

    CsvTable table = CsvTable.read(text);

    assertEquals(headers, table.headers());
    assertEquals(rows, table.lines().stream().map(CsvTable.Line::cells).toList());
  }

  @Property(tries = 100)
  void everyRowKnowsTheLineOnWhichItBegins(@ForAll("tables") List<List<String>> rows)
      throws NotReadable {
    String text = "a,b,c\r\n" + rows.stream().map(r -> line(r, ",")).collect(Collectors.joining());
    List<CsvTable.Line> lines = CsvTable.read(text).lines();

    int begins = 2;
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(begins, lines.get(i).number());
      begins += (int) line(rows.get(i), ",").chars().filter(c -> c == '\n').count();
    }
  }

  @Example
  void theLineThatTellsExcelTheSeparatorIsNoRowAndKeepsItsNumber() throws NotReadable {
    CsvTable table = CsvTable.read("sep=;\r\na;b\r\n1,5;2\r\n");

    assertEquals(List.of("a", "b"), table.headers());
    assertEquals(List.of(new CsvTable.Line(3, List.of("1,5", "2"))), table.lines());
  }

  private static String line(List<String> cells, String separator) {
    return IntStream.range(0, cells.size())
            .mapToObj(i -> "\"" + cells.get(i).replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(separator))
        + "\r\n";
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("aZ9é\"',;\t =+-@\n\u05d0").ofMaxLength(12);
    // a row of nothing is no row
    return cell.list()
        .ofSize(2)
        .map(two -> List.of("x" + two.get(0), two.get(1), two.get(0)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(",", ";", "\t");
  }
}
