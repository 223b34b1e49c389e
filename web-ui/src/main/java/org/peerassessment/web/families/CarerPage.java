package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Families.CarerView;
import org.peerassessment.core.api.families.Families.MemberFamily;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Typed;

/** Names a parent or carer of the member that parameter {@code m} names. */
@Named
@RequestScoped
public class CarerPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Families families;
  @Inject private People people;
  @Inject private CarersPage carers;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Typed typed = new Typed();
  private final Once<List<PersonView>> named = new Once<>(() -> people.list(assessment.getId()));

  public MemberFamily getMember() {
    return carers.member(Numbers.recordId(parameters.get("m")));
  }

  /** Everybody named who is neither a member nor this member's parent or carer already. */
  public List<SelectItem> getKnown() {
    Set<Long> members =
        carers.getAll().stream().map(MemberFamily::memberId).collect(Collectors.toSet());
    Set<Long> already =
        getMember().carers().stream().map(CarerView::adultId).collect(Collectors.toSet());
    return named.get().stream()
        .filter(p -> !members.contains(p.personId()) && !already.contains(p.personId()))
        .map(p -> new SelectItem(p.personId(), p.fullName()))
        .toList();
  }

  public String save() {
    return forms.attempt(
        () ->
            families.addCarer(
                new AddCarer(
                    assessment.getId(),
                    getMember().memberId(),
                    who(),
                    typed.choice("relation", Relation.class),
                    typed.choice("responsibility", Responsibility.class),
                    typed.text("onWhoseWord"))),
        Paths.to("carers", assessment.getId()),
        "families.carer.saved");
  }

  private Who who() {
    String given = typed.text("givenName");
    String family = typed.text("familyName");
    boolean somebodyNew = Stream.of(given, family).anyMatch(n -> n != null && !n.isBlank());
    return new Who(typed.id("personId"), somebodyNew ? new NewPerson(given, family, null) : null);
  }

  public Relation[] getRelations() {
    return Relation.values();
  }

  public Responsibility[] getResponsibilities() {
    return Responsibility.values();
  }

  public Typed getTyped() {
    return typed;
  }
}
