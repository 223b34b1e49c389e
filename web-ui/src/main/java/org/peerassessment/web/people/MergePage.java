package org.peerassessment.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.Merges.Pair;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Words;

/** Makes the person of parameter {@code person} one with the one of parameter {@code other}. */
@Named
@RequestScoped
public class MergePage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private PersonPage page;
  @Inject private Merges merges;
  @Inject private People people;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Words words;
  private final Once<List<PersonView>> others = new Once<>(this::everybodyElse);
  private final Map<Scheme, Which> numbers = new EnumMap<>(Scheme.class);
  private Pair pair;
  private Which name;
  private Which dateOfBirth;
  private String reason;

  @PostConstruct
  void read() {
    page.getDetail();
    if (!parameters.getOrDefault("other", "").isEmpty()) {
      long other = Numbers.recordId(parameters.get("other"));
      pair = merges.compare(assessment.getId(), page.getPersonId(), other);
      seen.at(pair.version());
    }
  }

  public String merge() {
    return forms.attempt(
        () ->
            merges.merge(
                new MergePeople(
                    assessment.getId(),
                    pair.person().person().personId(),
                    pair.other().person().personId(),
                    seen.getShown(),
                    name,
                    dateOfBirth,
                    chosen(),
                    reason)),
        "/assessment/people/person.xhtml?faces-redirect=true&a="
            + assessment.getId().value()
            + "&person="
            + page.getPersonId(),
        "people.merge.done");
  }

  private Map<Scheme, Which> chosen() {
    Map<Scheme, Which> chosen = new EnumMap<>(numbers);
    chosen.values().removeIf(Objects::isNull);
    return chosen;
  }

  /** Both records, or null until the other one is chosen. */
  public Pair getPair() {
    return pair;
  }

  /** Whom else the assessment names. */
  public List<PersonView> getOthers() {
    return others.get();
  }

  private List<PersonView> everybodyElse() {
    return people.list(assessment.getId()).stream()
        .filter(one -> one.personId() != page.getPersonId())
        .toList();
  }

  /** Each name as an answer, or null where they are the same. */
  public List<SelectItem> getNames() {
    return differing(mine().fullName(), theirs().fullName());
  }

  public List<SelectItem> getBirthdays() {
    return differing(date(mine()), date(theirs()));
  }

  /** The numbers that both have and that differ; asked before it is known what is shown. */
  public List<Scheme> getDifferingNumbers() {
    return pair == null
        ? List.of()
        : Arrays.stream(Scheme.values()).filter(s -> numbersBy(s) != null).toList();
  }

  public List<SelectItem> numbersBy(Scheme scheme) {
    return differing(
        pair.person().identifiers().get(scheme), pair.other().identifiers().get(scheme));
  }

  private static List<SelectItem> differing(String mine, String theirs) {
    return mine == null || theirs == null || mine.equals(theirs)
        ? null
        : List.of(new SelectItem(Which.THIS, mine), new SelectItem(Which.OTHER, theirs));
  }

  private String date(PersonView person) {
    return person.dateOfBirth() == null ? null : words.date(person.dateOfBirth());
  }

  private PersonView mine() {
    return pair.person().person();
  }

  private PersonView theirs() {
    return pair.other().person();
  }

  /** A number of one of the two, as it is kept; or that it is not known. */
  public String number(PersonDetail detail, Scheme scheme) {
    String number = detail.identifiers().get(scheme);
    return number == null ? words.of("people.unknown") : number;
  }

  public Map<Scheme, Which> getNumbers() {
    return numbers;
  }

  public Which getName() {
    return name;
  }

  public void setName(Which chosen) {
    name = chosen;
  }

  public Which getDateOfBirth() {
    return dateOfBirth;
  }

  public void setDateOfBirth(Which chosen) {
    dateOfBirth = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }
}
