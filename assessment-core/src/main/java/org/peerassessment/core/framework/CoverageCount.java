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

  /**
   * How many standing pieces of one viewpoint serve one element; a piece may serve several.
   *
   * @param pieces at least one
   */
  record Pieces(Viewpoint viewpoint, Element element, long pieces) {}

  static Coverage of(List<EvidenceItem> all) {
    return counted(
        all.stream()
            .filter(EvidenceItem::counts)
            .flatMap(
                item ->
                    Arrays.stream(Element.values())
                        .filter(item::serves)
                        .map(e -> new Pieces(item.viewpoint(), e, 1)))
            .toList());
  }

  static Coverage counted(List<Pieces> standing) {
    List<ElementCoverage> elements =
        Arrays.stream(Element.values()).map(e -> under(e, standing)).toList();
    List<Viewpoint> missing =
        Arrays.stream(Viewpoint.values())
            .filter(v -> v != Viewpoint.OTHER)
            .filter(v -> standing.stream().noneMatch(some -> some.viewpoint() == v))
            .toList();
    return new Coverage(elements, missing);
  }

  private static ElementCoverage under(Element element, List<Pieces> standing) {
    List<Pieces> here = standing.stream().filter(some -> some.element() == element).toList();
    List<Viewpoint> views = here.stream().map(Pieces::viewpoint).distinct().sorted().toList();
    return new ElementCoverage(element, (int) here.stream().mapToLong(Pieces::pieces).sum(), views);
  }
}
