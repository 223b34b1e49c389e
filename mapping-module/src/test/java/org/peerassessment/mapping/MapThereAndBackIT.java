package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.NewSetting;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.core.api.settings.Setting;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.exchange.BringIn;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A map made in one assessment leaves as a whole, is brought into another, and leaves again: the
 * two files hold the same. What a map can hold at all is for ThereAndBackTest; here are the doors,
 * the database and the rules between.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-13")
class MapThereAndBackIT {
  private static final String KEEPER = "ada.quill";
  private static final String HOSTILE = "\"Same form\"; <year 7> & 'lunch'\r\n=1+1 ü 😀";

  @Inject private CaseForTests example;
  @Inject private MapExports exports;
  @Inject private MapImports imports;
  @Inject private PeerMap map;
  @Inject private People people;
  @Inject private Contexts contexts;
  @Inject private Settings settings;

  @BeforeEach
  void doorsAreOpen() throws Exception {
    example.waitForDoors();
  }

  @Test
  void theFilesOfAMapAndOfItsCopyHoldTheSame() throws Exception {
    AssessmentId first = example.begun();
    fill(first);
    AssessmentId second = example.begun();
    List<String> there = withFullNames(() -> facts(whole(first)));
    withFullNames(() -> bringIn(second, whole(first)));
    List<String> back = withFullNames(() -> facts(whole(second)));

    assertEquals(there, back);
    assertEquals(
        3 + 3, there.stream().filter(fact -> fact.startsWith("edge")).count(), there::toString);
  }

  @Test
  @Tag("R-MAP-10")
  void byInitialsItIsTheSameMapOfPeopleWithoutNames() throws Exception {
    AssessmentId first = example.begun();
    fill(first);
    AssessmentId second = example.begun();
    byte[] file = whole(first);
    bringIn(second, file);

    List<String> there = withoutLabels(facts(file));
    List<String> back = withoutLabels(facts(whole(second)));

    assertFalse(new String(file, java.nio.charset.StandardCharsets.UTF_8).contains("Dara"));
    // whoever a label stands for is somebody else to the second assessment, which names two members
    there.forEach(fact -> assertEquals(count(there, fact), count(back, fact), fact));
  }

  /** A file by initials names nobody; those whom the map calls so are offered, not named again. */
  @Test
  @Tag("R-MAP-10")
  void byInitialsTheSamePeopleAreOfferedWhereTheFileComesBackToItsOwnMap() throws Exception {
    AssessmentId first = example.begun();
    fill(first);
    ImportFile file = ImportFile.of(first, FileKind.GRAPHML, whole(first));
    Preview preview = as(LEAD, () -> imports.preview(file));

    assertEquals(4, preview.people().size());
    assertTrue(preview.people().stream().allMatch(Preview.UnknownPerson::open));
    assertEquals(
        as(LEAD, () -> people.list(first)).stream().map(PersonView::personId).sorted().toList(),
        preview.people().stream()
            .flatMap(one -> one.likely().stream().filter(Likely::here))
            .map(one -> one.person().personId())
            .sorted()
            .toList());
  }

  /** Ties that ended and that go on, a young person's own word, and two places of one name. */
  private void fill(AssessmentId to) throws Exception {
    long dara = example.peopleOf(to).get(0);
    long alex = example.peopleOf(to).get(1);
    long kai =
        as(LEAD, () -> people.register(to, new NewPerson("Kai <Lee>", "O'Neill & Sons", null)));
    long mo = as(LEAD, () -> people.register(to, new NewPerson("Mo", "", null)));
    long park = as(LEAD, () -> contexts.add(to, Kind.OTHER, "Example Park"));
    long named =
        as(LEAD, () -> contexts.list(to)).stream()
            .filter(place -> place.kind() == Kind.NEIGHBOURHOOD)
            .findFirst()
            .orElseThrow()
            .contextId();
    tie(
        to,
        dara,
        alex,
        TieKind.FRIEND,
        Direction.NONE,
        LocalDate.of(1936, 2, 23),
        LocalDate.of(2020, 1, 1),
        null);
    tie(
        to,
        dara,
        kai,
        TieKind.HARMFUL_INFLUENCE,
        Direction.B_TO_A,
        LocalDate.of(2020, 9, 1),
        null,
        null);
    tie(to, alex, kai, TieKind.ASSOCIATE_THROUGH_PLACE, Direction.A_TO_B, null, null, mo);
    use(to, kai, park, null);
    use(to, kai, named, LocalDate.of(2021, 5, 5));
    use(to, alex, park, LocalDate.of(2020, 5, 5));
  }

  private void tie(
      AssessmentId to,
      long a,
      long b,
      TieKind kind,
      Direction way,
      LocalDate from,
      LocalDate until,
      Long own)
      throws Exception {
    TieSaid said =
        new TieSaid(
            kind,
            way,
            Strength.STRONG,
            HOSTILE,
            own == null ? Sources.said("Tutor; <7b>", Reliability.DOCUMENTED) : Sources.own(own),
            from,
            until,
            null);
    as(LEAD, () -> map.addTie(new AddTie(to, a, b, said)));
  }

  private void use(AssessmentId to, long person, long place, LocalDate until) throws Exception {
    UseSaid said =
        new UseSaid(
            "Fridays; after school",
            HOSTILE,
            "The caretaker",
            Safety.MIXED,
            Sources.said("Tutor", Reliability.SECOND_HAND),
            null,
            until);
    as(LEAD, () -> map.usePlace(new UsePlace(to, person, place, said)));
  }

  private byte[] whole(AssessmentId of) throws Exception {
    return as(LEAD, () -> exports.export(of, Format.GRAPHML_WHOLE, null, null, null)).bytes();
  }

  private Preview.Counts bringIn(AssessmentId to, byte[] bytes) throws Exception {
    Preview open = as(LEAD, () -> imports.preview(ImportFile.of(to, FileKind.GRAPHML, bytes)));
    assertEquals(List.of(), open.errors());
    Map<String, Long> everybodyNew = new HashMap<>();
    open.people().forEach(person -> everybodyNew.put(person.id(), ImportFile.NEW));
    ImportFile settled =
        new ImportFile(to, FileKind.GRAPHML, bytes, null, Unsaid.NOTHING, everybodyNew, Map.of());
    String digest = as(LEAD, () -> imports.preview(settled)).digest();
    return as(LEAD, () -> imports.bringIn(new BringIn(settled, digest)));
  }

  /** Other tests find the setting as it was. */
  private <T> T withFullNames(Callable<T> act) throws Exception {
    String before = set(PeopleOnPictures.FULL_NAMES.name());
    try {
      return act.call();
    } finally {
      set(before);
    }
  }

  /** The value that was set before. */
  private String set(String value) throws Exception {
    return as(
        KEEPER,
        () -> {
          Settings.SettingView now =
              settings.list().stream()
                  .filter(view -> view.setting() == Setting.PEOPLE_ON_PICTURES)
                  .findFirst()
                  .orElseThrow();
          settings.change(new NewSetting(now.setting(), value, now.version()));
          return now.value();
        });
  }

  /** Nodes and edges with all their data, ends and informants by labels instead of ids; sorted. */
  private static List<String> facts(byte[] file) throws Exception {
    Document graph =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file));
    Map<String, String> labels = new HashMap<>();
    List<String> facts = new ArrayList<>();
    for (Element node : elements(graph.getDocumentElement(), "node")) {
      Map<String, String> data = data(node);
      labels.put(
          node.getAttribute("id"), data.get("node_label") + "/" + data.get("node_place_kind"));
      facts.add("node " + data);
    }
    for (Element edge : elements(graph.getDocumentElement(), "edge")) {
      Map<String, String> data = data(edge);
      data.remove("edge_recorded_at");
      data.computeIfPresent("edge_informant_id", (key, id) -> labels.get(id));
      String ends =
          labels.get(edge.getAttribute("source")) + " > " + labels.get(edge.getAttribute("target"));
      facts.add("edge " + ends + " " + data);
    }
    return facts.stream().sorted().toList();
  }

  private static Map<String, String> data(Element of) {
    Map<String, String> data = new TreeMap<>();
    elements(of, "data").forEach(one -> data.put(one.getAttribute("key"), one.getTextContent()));
    return data;
  }

  private static List<Element> elements(Element of, String name) {
    NodeList all = of.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  /** Edges without the people at their ends. */
  private static List<String> withoutLabels(List<String> facts) {
    return facts.stream()
        .filter(fact -> fact.startsWith("edge"))
        .map(
            fact ->
                fact.substring(fact.indexOf('{'))
                    .replaceAll("edge_(informant_id|source_words)=[^,]*, ", ""))
        .toList();
  }

  private static long count(List<String> facts, String wanted) {
    return facts.stream().filter(wanted::equals).count();
  }
}
