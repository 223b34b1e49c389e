package org.peerassessment.mapping.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.Picture.Edge;
import org.peerassessment.mapping.api.map.Picture.Node;
import org.peerassessment.mapping.api.map.Picture.NodeKind;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;

/**
 * Draws up the picture: members and everybody tied to them, and the places in use. People are
 * labelled as the council has set; where two share a label, a number tells them apart, the same in
 * every picture.
 */
final class PictureMaker {
  private PictureMaker() {}

  /** Takes only ties and uses that hold. */
  static Picture draw(
      List<PersonOnMap> people, List<TieView> ties, List<PlaceUseView> uses, Labels labels) {
    List<TieView> held = ties.stream().filter(TieView::holds).toList();
    List<PlaceUseView> used = uses.stream().filter(PlaceUseView::holds).toList();
    List<PersonOnMap> shown =
        people.stream().filter(p -> p.member() || p.ties() > 0 || p.places() > 0).toList();
    return new Picture(
        Stream.concat(persons(shown, labels).stream(), places(used)).toList(),
        Stream.concat(held.stream().map(PictureMaker::line), used.stream().map(PictureMaker::line))
            .toList());
  }

  private static List<Node> persons(List<PersonOnMap> people, Labels labels) {
    Map<Long, String> named = labels.of(people.stream().map(PersonOnMap::who).toList());
    return people.stream()
        .map(
            p -> {
              long id = p.who().personId();
              return new Node(person(id), NodeKind.PERSON, named.get(id), p.member());
            })
        .toList();
  }

  private static Stream<Node> places(List<PlaceUseView> uses) {
    return uses.stream()
        .map(u -> new Node(place(u.contextId()), NodeKind.PLACE, u.place(), false))
        .distinct();
  }

  private static Edge line(TieView tie) {
    boolean backwards = tie.said().direction() == Direction.B_TO_A;
    String a = person(tie.a().personId());
    String b = person(tie.b().personId());
    return new Edge(
        "t" + tie.tieId(),
        backwards ? b : a,
        backwards ? a : b,
        tie.said().kind(),
        tie.said().strength(),
        tie.said().direction() != Direction.NONE);
  }

  private static Edge line(PlaceUseView use) {
    return new Edge(
        "u" + use.useId(),
        person(use.person().personId()),
        place(use.contextId()),
        null,
        null,
        false);
  }

  static String person(long id) {
    return "p" + id;
  }

  private static String place(long id) {
    return "c" + id;
  }
}
