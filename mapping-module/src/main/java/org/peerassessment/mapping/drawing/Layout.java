package org.peerassessment.mapping.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.Position;

/**
 * Gives a position to every point that nobody has placed: lines pull, points push (Fruchterman and
 * Reingold, 1991). Nothing is drawn by chance, so the same map gives the same picture; points that
 * somebody placed stay where they are.
 */
final class Layout {
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
  private static final long WORK = 12_000_000;
  private static final double GRAVITY = 1.5;

  /** Height of the picture where its width is 1; distances are meant as they are seen. */
  private static final double HIGH = 0.55;

  private final int count;
  private final double[] x;
  private final double[] y;
  private final boolean[] held;
  private final int[][] lines;
  private final double ideal;

  private Layout(List<Node> nodes, int[][] lines) {
    this.lines = lines;
    count = nodes.size();
    x = new double[count];
    y = new double[count];
    held = new boolean[count];
    ideal = Math.sqrt(HIGH / count);
    for (int i = 0; i < count; i++) {
      Position at = nodes.get(i).at();
      held[i] = at != null;
      double away = 0.45 * Math.sqrt((i + 0.5) / count);
      x[i] = held[i] ? at.x() : 0.5 + away * Math.cos(i * GOLDEN);
      y[i] = HIGH * (held[i] ? at.y() : 0.5 + away * Math.sin(i * GOLDEN));
    }
  }

  /** Where each point stands, by its id. */
  static Map<String, Position> of(Sheet sheet) {
    List<Node> nodes = new ArrayList<>(sheet.nodes());
    nodes.sort(Comparator.comparing(Node::id));
    Map<String, Integer> index = new HashMap<>();
    nodes.forEach(node -> index.put(node.id(), index.size()));
    int[][] lines =
        sheet.edges().stream()
            .filter(e -> index.containsKey(e.source()) && index.containsKey(e.target()))
            .map(e -> new int[] {index.get(e.source()), index.get(e.target())})
            .toArray(int[][]::new);
    Layout layout = new Layout(nodes, lines);
    layout.settle();
    Map<String, Position> places = new HashMap<>();
    index.forEach((id, i) -> places.put(id, new Position(layout.x[i], layout.y[i] / HIGH)));
    return places;
  }

  private void settle() {
    int rounds = (int) Math.min(300, WORK / Math.max(1L, (long) count * count) + 10);
    for (int round = 0; round < rounds; round++) {
      step(0.12 * (1 - (double) round / rounds));
    }
    if (!anyHeld()) {
      fill(x, 1);
      fill(y, HIGH);
    }
    for (int round = 0; round < 60; round++) {
      spread(0.85 * ideal);
    }
  }

  private void step(double farthest) {
    double[] dx = new double[count];
    double[] dy = new double[count];
    for (int i = 0; i < count; i++) {
      dx[i] += (0.5 - x[i]) * GRAVITY * ideal;
      dy[i] += (0.5 * HIGH - y[i]) * GRAVITY * ideal;
      for (int j = 0; j < i; j++) {
        double square = Math.max(1e-6, square(i, j));
        double push = ideal * ideal / square;
        move(dx, dy, i, j, push);
      }
    }
    for (int[] line : lines) {
      move(dx, dy, line[0], line[1], -Math.sqrt(square(line[0], line[1])) / ideal);
    }
    for (int i = 0; i < count; i++) {
      double length = Math.hypot(dx[i], dy[i]);
      if (!held[i] && length > 0) {
        double share = Math.min(length, farthest) / length;
        x[i] += dx[i] * share;
        y[i] += dy[i] * share;
      }
    }
  }

  private void move(double[] dx, double[] dy, int i, int j, double force) {
    dx[i] += (x[i] - x[j]) * force;
    dy[i] += (y[i] - y[j]) * force;
    dx[j] -= (x[i] - x[j]) * force;
    dy[j] -= (y[i] - y[j]) * force;
  }

  private double square(int i, int j) {
    return (x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]);
  }

  private boolean anyHeld() {
    for (boolean one : held) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Stretches the values to 0 to {@code end}. */
  private static void fill(double[] values, double end) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = end * (most - least < 1e-9 ? 0.5 : (values[i] - least) / (most - least));
    }
  }

  /** Moves apart what stands closer than {@code least}. */
  private void spread(double least) {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double gap = Math.sqrt(square(i, j));
        if (gap < least) {
          double turn = Math.atan2(y[i] - y[j], x[i] - x[j]) + (gap < 1e-9 ? i : 0);
          nudge(i, turn, (least - gap) / 2);
          nudge(j, turn + Math.PI, (least - gap) / 2);
        }
      }
    }
  }

  private void nudge(int i, double turn, double by) {
    if (!held[i]) {
      x[i] = Math.min(1, Math.max(0, x[i] + Math.cos(turn) * by));
      y[i] = Math.min(HIGH, Math.max(0, y[i] + Math.sin(turn) * by));
    }
  }
}
