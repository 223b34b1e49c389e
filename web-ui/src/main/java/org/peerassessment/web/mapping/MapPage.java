package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.mapping.api.view.MapViews.Difference;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** The map as its address asks: now or as known earlier, everybody's or as some give it. */
@Named
@RequestScoped
public class MapPage {
  /** Most people who are drawn without asking first. */
  private static final int READABLE = 1000;

  @Inject private AssessmentBean assessment;
  @Inject private MapViews views;
  @Inject private SaidOfPeople people;
  @Inject private MapEdits edits;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject @RequestParameterMap private Map<String, String> asked;
  private final Once<MapEdits.Undoable> undo = new Once<>(() -> edits.undoable(assessment.getId()));
  private final Once<List<Difference>> differences =
      new Once<>(() -> views.differences(assessment.getId(), this.what));
  private Look look;
  private Asked what;
  private MapView view;
  private Marks marks;
  private List<Reason> blockers;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    Look typed = Look.of(asked, clock.instant());
    MapView found = views.view(id, typed.asked());
    look = typed.on(found);
    what = look.asked();
    view = look.asked().equals(typed.asked()) ? found : views.view(id, what);
    marks = Marks.of(what, new Informants(view, words), words);
    blockers = lawfulBasis.mayBegin(id);
  }

  /** What stands in the way of mapping; empty if nothing does. */
  public List<Reason> getBlockers() {
    return blockers;
  }

  /** How many people the picture shows. */
  public long getPeople() {
    return view.points().stream().filter(MapView.Point::person).count();
  }

  /** Whether there are more people than can be read at once, so that somebody has to choose. */
  public boolean isLarge() {
    return getPeople() > READABLE;
  }

  public boolean isNobodyThere() {
    return view.points().isEmpty();
  }

  /** Whether it can be changed here: not while one looks back, or at some informants only. */
  public boolean isOpenToEdits() {
    return blockers.isEmpty()
        && assessment.isMayWrite()
        && what.known() == null
        && what.first() == null;
  }

  public String getJson() {
    MapEdits.Undoable undoable = undo.get();
    return Json.createObjectBuilder()
        .add("view", people.with(assessment.getId(), what, view))
        .add("undo", UndoJson.of(undoable.undo(), words))
        .add("redo", UndoJson.of(undoable.redo(), words))
        .add("assessment", String.valueOf(assessment.getId().value()))
        .add("today", getToday())
        .add("day", getDay())
        .add("edits", isOpenToEdits())
        .add("compares", what.compares())
        .build()
        .toString();
  }

  /** People whom the picture shows, by their labels, for questions beside it. */
  public List<SelectItem> getShown() {
    return view.points().stream()
        .filter(MapView.Point::person)
        .map(point -> new SelectItem(point.id().substring(1), point.label()))
        .sorted(Comparator.comparing(SelectItem::getLabel))
        .toList();
  }

  public String getLabels() {
    return MapLabels.json(words, marks);
  }

  /** What the marks on lines mean where two views are laid over each other; else none. */
  public List<Marks.Key> getMarks() {
    return what.compares() ? marks.keys() : List.of();
  }

  /** Who the two are whose views are laid over each other, by their marks. */
  public String getWhoTheTwoAre() {
    return marks.who();
  }

  /** How the two stand to each other, naming who says something alone. */
  public String means(Difference one) {
    return marks.means(one.agreement());
  }

  public String getFirst() {
    return words.of("mapping.differ.says", Agreement.ONLY_FIRST.mark(), marks.first());
  }

  public String getSecond() {
    return words.of("mapping.differ.says", Agreement.ONLY_SECOND.mark(), marks.second());
  }

  /** What the picture shows, in one sentence, for those who do not see it. */
  public String getAlternative() {
    long people = getPeople();
    long ties = view.lines().stream().filter(line -> line.kind() != null).count();
    return words.of("mapping.map.alternative", people, view.points().size() - people, ties);
  }

  public List<Difference> getDifferences() {
    return differences.get();
  }

  public List<Choice> getInformants() {
    Informants informants = new Informants(view, words);
    return view.heard().stream()
        .map(
            one -> new Choice(InformantName.of(one.informant()), informants.label(one), one.says()))
        .toList();
  }

  /** How the page was asked for, to be shown again in its form. */
  public Map<String, String> getAsked() {
    return asked;
  }

  public boolean isCompares() {
    return what.compares();
  }

  public boolean isLooksBack() {
    return what.known() != null;
  }

  /** Up to when the map is known, in words, where it looks back. */
  public String getLooksBackTo() {
    return look.inWords(asked, words);
  }

  /** Whether it looks back to an instant rather than to the end of a day. */
  public boolean isPinned() {
    return look.moment().pinned();
  }

  /** Whether the moment asked for is none that has been. */
  public boolean isNoSuchMoment() {
    return look.moment().refused();
  }

  /** Message key of why it is not the view that was asked for; null if it is. */
  public String getFault() {
    return look.faultKey();
  }

  /** What is looked at, as other pages' addresses ask for it. */
  public Map<String, String> getCarried() {
    return look.carried(asked);
  }

  /** The day of the slider to begin with: today, unless the address asks for another. */
  public String getDay() {
    LocalDate today = LocalDate.now(clock);
    return AskedDay.upTo(today, asked.get("day")).orElse(today).toString();
  }

  public String getToday() {
    return LocalDate.now(clock).toString();
  }

  /** The keys that the picture knows, by the ends of their message keys. */
  public List<String> getShortcuts() {
    return List.of("arrows", "tab", "enter", "delete", "tie", "move", "undo", "zoom", "escape");
  }

  /** As what the map can be taken out. */
  public Format[] getFormats() {
    return Format.values();
  }

  public TieKind[] getKinds() {
    return TieKind.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  /**
   * One whose view can be chosen.
   *
   * @param name as it stands in the address
   * @param says how many ties and uses rest on their word
   */
  public record Choice(String name, String label, int says) {}
}
