package org.peerassessment.core.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.PeopleElsewhere;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;

/** Answers by name for the caller's own assessments, by yes or no for all others. */
@Stateless
@Door
public class PeopleElsewhereService implements PeopleElsewhere {
  @Inject private PeopleRegister register;
  @Inject private NamingBook naming;
  @Inject private OwnAssessments own;
  @Inject private Callers callers;

  @Override
  public Elsewhere namedElsewhere(AssessmentId assessment, Collection<Long> personIds) {
    List<Long> here =
        register.of(assessment.value(), personIds).stream().map(PersonView::personId).toList();
    if (here.isEmpty()) {
      return Elsewhere.nowhere();
    }
    Set<Long> readable = new HashSet<>(own.numbers(callers.current()).keySet());
    readable.add(assessment.value());
    Map<Long, Set<Long>> found = naming.among(readable, here);
    found.remove(assessment.value());
    return new Elsewhere(found, naming.besides(readable, here));
  }
}
