package org.peerassessment.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** What each person is in the assessment, so that a mother is not taken for a member. */
@Named
@RequestScoped
public class RolesHere {
  @Inject private PeerGroup group;
  @Inject private Families families;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  private final Once<Map<Long, String>> roles = new Once<>(this::read);

  /** In words. */
  public String of(long personId) {
    return words.get("people.role." + roles.get().getOrDefault(personId, "NAMED"));
  }

  private Map<Long, String> read() {
    Map<Long, String> found = new HashMap<>();
    group.leftOut(assessment.getId()).forEach(l -> found.put(l.personId(), "LEFT_OUT"));
    families
        .list(assessment.getId())
        .forEach(
            family -> {
              family.before().forEach(c -> found.put(c.adultId(), "CARER"));
              family.carers().forEach(c -> found.put(c.adultId(), "CARER"));
            });
    group
        .members(assessment.getId())
        .forEach(m -> found.merge(m.personId(), m.runs() ? "MEMBER" : "FORMER", RolesHere::now));
    return found;
  }

  /** Membership goes before all else, and one that runs before one that ended. */
  private static String now(String before, String role) {
    return before.equals("MEMBER") ? before : role;
  }
}
