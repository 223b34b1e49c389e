package org.peerassessment.mapping.drawing;

import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;

/**
 * Writes on each line what it is, where it covers least of points and other words; unless less of
 * the line is to be seen than the word is wide: then it is left to the table. On screen
 * map-words.js does the same: whoever changes one changes both.
 */
final class LineWords {
  private static final double TEXT = 10;
  private static final double WIDEST = 240;
  private static final double[] SHARES = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8
  };

  private final List<Area> taken;

  LineWords(List<Area> taken) {
    this.taken = new ArrayList<>(taken);
  }

  void paint(Brush brush, Line line) {
    String word = Letters.cut(line.edge().word(), TEXT, WIDEST);
    if (word.isEmpty()) {
      return;
    }
    double width = Letters.width(word, TEXT) + 4;
    if (line.length() < width) {
      return;
    }
    Area place = place(line, width);
    taken.add(place);
    brush.box(place, 2, Inks.PAPER, null);
    Spot middle = new Spot(place.x() + place.width() / 2, place.y() + TEXT);
    brush.text(middle, word, TEXT, Anchor.MIDDLE);
  }

  private Area place(Line line, double width) {
    Area best = null;
    long fewest = Long.MAX_VALUE;
    for (double share : SHARES) {
      Area area = Area.around(line.at(share), width, TEXT + 3);
      long met = taken.stream().filter(area::meets).count();
      if (met < fewest) {
        best = area;
        fewest = met;
      }
    }
    return best;
  }
}
