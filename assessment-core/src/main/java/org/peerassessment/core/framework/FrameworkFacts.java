package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * What later features ask about the framework; called behind a door that has checked the record.
 */
@ApplicationScoped
public class FrameworkFacts {
  @Inject private EvidenceRepository evidence;
  @Inject private AccountNames accounts;

  public Coverage coverage(AssessmentId assessment) {
    return CoverageCount.counted(evidence.pieces(assessment));
  }

  /** Every piece of the assessment by its id, oldest first. */
  public Map<Long, EvidenceView> byId(AssessmentId assessment, ContextNames contexts) {
    List<EvidenceItem> all = evidence.all(assessment);
    Map<Long, String> people = accounts.of(all.stream().map(EvidenceItem::addedBy).toList());
    Map<Long, EvidenceView> found = new LinkedHashMap<>();
    all.forEach(item -> found.put(item.id(), item.view(contexts, people)));
    return found;
  }

  /** The pieces with these ids, oldest first; ids of other assessments are left out. */
  public static List<EvidenceView> pick(Map<Long, EvidenceView> all, Collection<Long> ids) {
    return all.values().stream().filter(view -> ids.contains(view.evidenceId())).toList();
  }

  /** Whether all may be cited: of this assessment, and not withdrawn. */
  public static boolean citable(Map<Long, EvidenceView> all, Collection<Long> ids) {
    return ids.stream().allMatch(id -> all.containsKey(id) && !all.get(id).withdrawn());
  }
}
