package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.measures.Measures;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.Prompt;
import org.peerassessment.mapping.api.measures.Prompts;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Words;

/** Confirmed subgroups, and what the map suggests; {@code closeness} as the address asks. */
@Named
@RequestScoped
public class MeasuresPage {
  /** People whose ids an address holds; larger subgroups are found again. */
  private static final int MOST_IN_ADDRESS = 150;

  private static final String RANGE = "measures.closeness.range";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private Measures measures;
  @Inject private Subgroups subgroups;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Words words;
  private List<SubgroupView> known;
  private Prompts prompts;
  private String refusal;
  private boolean begun;
  private double used;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    known = subgroups.list(id);
    begun = lawfulBasis.mayBegin(id).isEmpty();
    OptionalDouble closeness = AskedCloseness.parse(getCloseness());
    if (closeness.isEmpty()) { // asked here, as a door that refuses ends the page's one transaction
      refusal = words.say(Reason.about("closeness", RANGE, Measures.LOOSEST, Measures.CLOSEST));
    }
    used = closeness.orElse(Measures.USUAL);
    prompts = measures.prompts(id, used);
  }

  /** As it was typed; the usual one where nothing was. */
  public String getCloseness() {
    return parameters.getOrDefault("closeness", String.valueOf(Measures.USUAL));
  }

  /** The closeness that the prompts below were found with. */
  public double getUsed() {
    return used;
  }

  /** Why the closeness that was typed was not taken; null if it was. */
  public String getRefusal() {
    return refusal;
  }

  /** Whether a subgroup can be confirmed: the lawful basis is recorded. */
  public boolean isBegun() {
    return begun;
  }

  public List<SubgroupView> getStanding() {
    return known.stream().filter(SubgroupView::isStanding).toList();
  }

  public List<SubgroupView> getDissolved() {
    return known.stream().filter(subgroup -> !subgroup.isStanding()).toList();
  }

  public Prompts getPrompts() {
    return prompts;
  }

  /** Labels of people, one after the other. */
  public String names(List<PersonShown> people) {
    return people.stream().map(PersonShown::label).collect(Collectors.joining(", "));
  }

  /** Whether an address can hold the ids of all its people. */
  public boolean isShort(Prompt prompt) {
    return prompt.people().size() <= MOST_IN_ADDRESS;
  }

  /** Ids of a prompt's people, for the address of the form that names them. */
  public String ids(Prompt prompt) {
    return prompt.people().stream()
        .map(person -> String.valueOf(person.personId()))
        .collect(Collectors.joining("-"));
  }
}
