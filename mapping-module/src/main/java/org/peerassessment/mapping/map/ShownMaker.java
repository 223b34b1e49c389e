package org.peerassessment.mapping.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.map.Showing.Beyond;
import org.peerassessment.mapping.map.Showing.Shown;

/** Puts a picture together with what its lines rest on. */
final class ShownMaker {
  private ShownMaker() {}

  /**
   * @param ties those that hold
   * @param uses likewise
   */
  static Shown of(
      List<PersonOnMap> people,
      List<TieView> ties,
      List<PlaceUseView> uses,
      Labels labels,
      Map<Long, Kind> placeKinds) {
    Picture picture = PictureMaker.draw(people, ties, uses, labels);
    return new Shown(
        picture,
        ties,
        uses,
        labels.as(),
        new Beyond(besides(people, picture, ties, uses, labels), labels.named(), placeKinds));
  }

  /** Young people who say something of others and are no points themselves. */
  private static List<Picture.Node> besides(
      List<PersonOnMap> people,
      Picture picture,
      List<TieView> ties,
      List<PlaceUseView> uses,
      Labels labels) {
    Set<String> drawn = picture.nodes().stream().map(Picture.Node::id).collect(Collectors.toSet());
    Set<Long> heard =
        Stream.concat(
                ties.stream().map(tie -> tie.said().source().person()),
                uses.stream().map(use -> use.said().source().person()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return people.stream()
        .map(PersonOnMap::who)
        .filter(who -> heard.contains(who.personId()) && !drawn.contains(id(who)))
        .map(who -> new Picture.Node(id(who), Picture.NodeKind.PERSON, labels.of(who), false))
        .toList();
  }

  private static String id(Who who) {
    return PictureMaker.person(who.personId());
  }
}
