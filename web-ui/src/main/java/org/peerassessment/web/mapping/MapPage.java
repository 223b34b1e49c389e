package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.Picture.Edge;
import org.peerassessment.mapping.api.map.Picture.Node;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Words;

/** The picture of the peer group, with what it shows in words beside it. */
@Named
@RequestScoped
public class MapPage {
  @Inject private AssessmentBean assessment;
  @Inject private PeerMap map;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Words words;
  private Picture picture;
  private List<Reason> blockers;

  @PostConstruct
  void read() {
    AssessmentId id = assessment.getId();
    picture = map.picture(id);
    blockers = lawfulBasis.mayBegin(id);
  }

  /** What stands in the way of mapping; empty if nothing does. */
  public List<Reason> getBlockers() {
    return blockers;
  }

  public boolean isNobodyThere() {
    return picture.nodes().isEmpty();
  }

  public List<Node> getNodes() {
    return picture.nodes();
  }

  /** The lines that end at a point, each as seen from there. */
  public List<Line> lines(Node node) {
    Map<String, String> labels = new HashMap<>();
    picture.nodes().forEach(n -> labels.put(n.id(), n.label()));
    return picture.edges().stream()
        .filter(e -> e.source().equals(node.id()) || e.target().equals(node.id()))
        .map(e -> line(e, e.source().equals(node.id()), labels))
        .toList();
  }

  private static Line line(Edge edge, boolean outwards, Map<String, String> labels) {
    String way = !edge.oneWay() ? "" : outwards ? "mapping.map.outwards" : "mapping.map.inwards";
    return new Line(
        labels.get(outwards ? edge.target() : edge.source()),
        edge.kind(),
        edge.strength(),
        way,
        Long.parseLong(edge.id().substring(1)));
  }

  /** The picture for the script that draws it. */
  public String getJson() {
    return PictureJson.of(picture);
  }

  /** What the picture shows, in one sentence, for those who do not see it. */
  public String getAlternative() {
    long people = picture.nodes().stream().filter(n -> n.kind() == Picture.NodeKind.PERSON).count();
    long ties = picture.edges().stream().filter(e -> e.kind() != null).count();
    return words.of("mapping.map.alternative", people, picture.nodes().size() - people, ties);
  }

  /** As what the map can be taken out. */
  public Format[] getFormats() {
    return Format.values();
  }

  public TieKind[] getKinds() {
    return TieKind.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  /**
   * One line of the picture, in words.
   *
   * @param other label at its other end
   * @param kind null for the use of a place
   * @param way message key, or empty if it runs neither way
   * @param id of the tie or the use
   */
  public record Line(String other, TieKind kind, Strength strength, String way, long id) {}
}
