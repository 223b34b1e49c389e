package org.peerassessment.core.framework;

import java.util.Arrays;
import java.util.List;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.framework.Evidence.ElementCoverage;
import org.peerassessment.core.api.framework.Viewpoint;

/** Counts what each element has; a count of what is there, never a judgement (R-FRM-01). */
final class CoverageCount {
  private CoverageCount() {}

  static Coverage of(List<EvidenceItem> all) {
    List<EvidenceItem> counting = all.stream().filter(EvidenceItem::counts).toList();
    List<ElementCoverage> elements =
        Arrays.stream(Element.values()).map(e -> under(e, counting)).toList();
    List<Viewpoint> missing =
        Arrays.stream(Viewpoint.values())
            .filter(v -> v != Viewpoint.OTHER)
            .filter(v -> counting.stream().noneMatch(item -> item.viewpoint() == v))
            .toList();
    return new Coverage(elements, missing);
  }

  private static ElementCoverage under(Element element, List<EvidenceItem> counting) {
    List<EvidenceItem> here = counting.stream().filter(item -> item.serves(element)).toList();
    List<Viewpoint> views = here.stream().map(EvidenceItem::viewpoint).distinct().sorted().toList();
    return new ElementCoverage(element, here.size(), views);
  }
}
