package org.peerassessment.web.belonging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.WhoBelongs.AccountView;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** Records an informant's account; anew, from the account that parameter {@code account} names. */
@Named
@RequestScoped
public class RecordAccountPage {
  @Inject private WhoBelongs who;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private final Once<List<SelectItem>> named =
      new Once<>(
          () ->
              who.youngPeople(assessment.getId()).stream()
                  .map(p -> new SelectItem(p.personId(), p.name()))
                  .toList());
  private Whose whose;
  private List<Long> tellers = new ArrayList<>();
  private String informant;
  private LocalDate on;
  private List<Long> belong = new ArrayList<>();
  private List<Long> notBelong = new ArrayList<>();

  /** Starts from what the informant said before, so that only what changed needs marking. */
  @PostConstruct
  void begin() {
    if (parameters.containsKey("account")) {
      long id = Numbers.recordId(parameters.get("account"));
      AccountView before = who.account(assessment.getId(), id);
      whose = before.informant().whose();
      informant = whose == Whose.YOUNG_PEOPLE ? null : before.informant().informant();
      tellers = ids(before.tellers());
      belong = ids(before.belong());
      notBelong = ids(before.notBelong());
    }
  }

  private static List<Long> ids(List<WhoBelongs.Named> people) {
    return new ArrayList<>(people.stream().map(WhoBelongs.Named::personId).toList());
  }

  public String save() {
    return forms.attempt(
        () ->
            who.record(
                new NewAccount(
                    assessment.getId(),
                    whose,
                    Set.copyOf(tellers),
                    informant,
                    on,
                    Set.copyOf(belong),
                    Set.copyOf(notBelong))),
        "/assessment/belonging/accounts.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "belonging.record.saved");
  }

  public Whose[] getKinds() {
    return Whose.values();
  }

  /** Young people only. */
  public List<SelectItem> getPeople() {
    return named.get();
  }

  public Whose getWhose() {
    return whose;
  }

  public void setWhose(Whose whose) {
    this.whose = whose;
  }

  public List<Long> getTellers() {
    return tellers;
  }

  public void setTellers(List<Long> tellers) {
    this.tellers = tellers == null ? new ArrayList<>() : tellers;
  }

  public String getInformant() {
    return informant;
  }

  public void setInformant(String informant) {
    this.informant = informant;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public List<Long> getBelong() {
    return belong;
  }

  public void setBelong(List<Long> belong) {
    this.belong = belong == null ? new ArrayList<>() : belong;
  }

  public List<Long> getNotBelong() {
    return notBelong;
  }

  public void setNotBelong(List<Long> notBelong) {
    this.notBelong = notBelong == null ? new ArrayList<>() : notBelong;
  }
}
