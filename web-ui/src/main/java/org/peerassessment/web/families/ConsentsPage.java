package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.NoPart;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** Who agreed to take part in what. */
@Named
@RequestScoped
public class ConsentsPage {
  @Inject private Consents consents;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  private final Once<List<PersonConsent>> all = new Once<>(() -> consents.list(assessment.getId()));
  private final Once<List<NoPart>> noPart =
      new Once<>(() -> consents.takingNoPart(assessment.getId()));

  public List<PersonConsent> getAll() {
    return all.get();
  }

  /** With whom no direct work, or not of each kind, is planned; shown wherever work is. */
  public List<NoPart> getNoPart() {
    return noPart.get();
  }

  public TakingPart[] getKinds() {
    return TakingPart.values();
  }

  /** The answer that holds, in words. */
  public String answer(PersonConsent person, TakingPart kind) {
    Answer answer = person.standing().get(kind);
    return answer == null ? words.get("families.consent.notYet") : words.label(answer);
  }

  /** Kind of chip for it. */
  public String kind(PersonConsent person, TakingPart kind) {
    Answer answer = person.standing().get(kind);
    if (answer == null) {
      return "";
    }
    return answer == Answer.GIVEN ? "good" : "warn";
  }

  /** What an answer was about, in words. */
  public String about(Set<TakingPart> to) {
    return to.stream()
        .sorted(Comparator.naturalOrder())
        .map(words::label)
        .collect(Collectors.joining(", "));
  }

  /**
   * @throws NoSuchRecord if nobody by that id is asked to take part
   */
  PersonConsent person(long id) {
    return getAll().stream()
        .filter(p -> p.personId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}
