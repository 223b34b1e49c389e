package org.peerassessment.plan.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.plan.api.library.Interventions;

/** The library's door. */
@Stateless
@Door
public class InterventionsService implements Interventions {
  @Inject private InterventionLibrary library;

  @Override
  public List<InterventionView> list() {
    Set<Long> inUse = library.inUse();
    return library.all().stream().map(i -> view(i, inUse)).toList();
  }

  @Override
  public InterventionView find(long interventionId) {
    return view(existing(interventionId), library.inUse());
  }

  @Override
  public long add(InterventionAnswers answers) {
    Intervention intervention = new Intervention(answers);
    requireFree(intervention.name(), 0);
    library.add(intervention);
    return intervention.id();
  }

  @Override
  public void change(long interventionId, long asRead, InterventionAnswers answers) {
    Intervention intervention = existing(interventionId);
    if (answers.name() != null) {
      requireFree(Words.line(answers.name()), interventionId);
    }
    intervention.reword(asRead, answers, library.inUse().contains(interventionId));
  }

  @Override
  public void setRetired(long interventionId, boolean retired) {
    Intervention intervention = existing(interventionId);
    if (retired) {
      intervention.retire();
    } else {
      intervention.bringBack();
    }
  }

  private Intervention existing(long id) {
    return library.find(id).orElseThrow(NoSuchRecord::new);
  }

  private void requireFree(String name, long exceptId) {
    if (library.nameTaken(name, exceptId)) {
      throw new NotAccepted(Reason.about("name", "library.nameTaken"));
    }
  }

  private static InterventionView view(Intervention i, Set<Long> inUse) {
    return new InterventionView(
        i.id(), i.version(), i.name(), i.meaning(), i.retired(), inUse.contains(i.id()));
  }
}
