package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PastTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Words;

/** Records a tie, or corrects what is said of one. */
@Named("mapTie")
@RequestScoped
public class TiePage {
  @Inject private Address address;
  @Inject private PeerMap map;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Words words;
  private final SourceForm source = new SourceForm();
  private TieView tie;
  private List<PastTie> history = List.of();
  private Long personA;
  private Long personB;
  private TieKind kind;
  private Direction direction;
  private Strength strength;
  private String howItCame;
  private LocalDate from;
  private LocalDate to;
  private LocalDate lookAgain;
  private String why;

  @PostConstruct
  void read() {
    if (isNew()) {
      direction = Direction.NONE;
      personA = address.optional("person");
      return;
    }
    tie = map.tie(address.assessment(), address.id("tie"));
    history = map.history(address.assessment(), tie.tieId());
    TieSaid said = tie.said();
    kind = said.kind();
    direction = said.direction();
    strength = said.strength();
    howItCame = said.howItCame();
    source.read(said.source());
    from = said.from();
    to = said.to();
    lookAgain = said.lookAgain();
    source
        .seenIn(seen.at(tie.statement()))
        .with("kind", kind)
        .with("direction", direction)
        .with("strength", strength)
        .with("howItCame", howItCame)
        .with("from", from)
        .with("to", to)
        .with("lookAgain", lookAgain);
  }

  public boolean isNew() {
    return !address.has("tie");
  }

  public TieView getTie() {
    return tie;
  }

  /** Which way it can run: by their names where the two are settled. */
  public List<SelectItem> getDirections() {
    return Stream.of(Direction.values()).map(way -> new SelectItem(way, told(way))).toList();
  }

  private String told(Direction way) {
    if (isNew() || way == Direction.NONE) {
      return words.label(way);
    }
    boolean fromA = way == Direction.A_TO_B;
    return words.of(
        "mapping.js.oneWay",
        (fromA ? tie.a() : tie.b()).name(),
        (fromA ? tie.b() : tie.a()).name());
  }

  /** Everything said of the tie, oldest first. */
  public List<PastTie> getHistory() {
    return history;
  }

  public String save() {
    return forms.attempt(isNew() ? this::add : this::correct, address.whereFrom());
  }

  private void add() {
    map.addTie(new AddTie(address.assessment(), personA, personB, said()));
  }

  private void correct() {
    map.correctTie(new CorrectTie(address.assessment(), tie.tieId(), seen.getShown(), said(), why));
  }

  private TieSaid said() {
    return new TieSaid(kind, direction, strength, howItCame, source.getSaid(), from, to, lookAgain);
  }

  public Long getPersonA() {
    return personA;
  }

  public void setPersonA(Long personA) {
    this.personA = personA;
  }

  public Long getPersonB() {
    return personB;
  }

  public void setPersonB(Long personB) {
    this.personB = personB;
  }

  public TieKind getKind() {
    return kind;
  }

  public void setKind(TieKind kind) {
    this.kind = kind;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public Strength getStrength() {
    return strength;
  }

  public void setStrength(Strength strength) {
    this.strength = strength;
  }

  public String getHowItCame() {
    return howItCame;
  }

  public void setHowItCame(String howItCame) {
    this.howItCame = howItCame;
  }

  public SourceForm getSource() {
    return source;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public LocalDate getLookAgain() {
    return lookAgain;
  }

  public void setLookAgain(LocalDate lookAgain) {
    this.lookAgain = lookAgain;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
