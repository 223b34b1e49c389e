package org.peerassessment.mapping.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.peerassessment.mapping.api.exchange.FileKind;

/**
 * Good files, broken in ways of their own: each has to be refused. By a seed, so that all agree.
 */
public final class BrokenFiles {
  private BrokenFiles() {}

  /**
   * @param how what was done to it
   */
  public record Broken(int number, String how, FileKind kind, byte[] bytes) {
    @Override
    public String toString() {
      return number + " " + kind + ", " + how;
    }
  }

  /** 150 tables and 150 networks. */
  public static List<Broken> all(long seed) {
    Random chance = new Random(seed);
    List<Broken> all = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      all.add(table(i, chance));
    }
    for (int i = 150; i < 300; i++) {
      all.add(graph(i, chance));
    }
    return all;
  }

  private static Broken table(int i, Random chance) {
    String good = Files.TIES;
    String filler = "x".repeat(chance.nextInt(20));
    String[] lines = good.split("\n");
    int row = 1 + chance.nextInt(3);
    return switch (i % 15) {
      case 0 ->
          table(
              i,
              "cut off in a quote",
              good.substring(0, good.indexOf("Same form") + chance.nextInt(9)));
      case 1 ->
          table(
              i,
              "a cell too few",
              with(lines, row, lines[row].substring(0, lines[row].lastIndexOf(','))));
      case 2 -> table(i, "a cell too many", with(lines, row, lines[row] + ",more" + filler));
      case 3 ->
          table(
              i,
              "a day that is none",
              good.replace("2026-09-01", "2026-02-" + (30 + chance.nextInt(60))));
      case 4 ->
          table(
              i,
              "a period reversed",
              good.replace("02/10/2026", "0" + (1 + chance.nextInt(9)) + "/09/2026"));
      case 5 -> table(i, "an unknown kind", good.replace("online contact", "pal" + filler));
      case 6 -> table(i, "the same header twice", good.replace("person B", "Person  A"));
      case 7 ->
          table(
              i,
              "a control character",
              insert(good, chance, String.valueOf((char) (1 + chance.nextInt(7)))));
      case 8 -> table(i, "a broken quote", good.replace("year 7\"", "year 7\" " + filler + "x"));
      case 9 ->
          new Broken(
              i,
              "UTF-16",
              FileKind.TIES,
              good.getBytes(
                  chance.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16));
      case 10 ->
          table(
              i,
              "an enormous cell",
              good.replace("Form tutor", "x".repeat(4001 + chance.nextInt(100_000))));
      case 11 -> table(i, "NUL", insert(good, chance, "\0"));
      case 12 -> table(i, "only headers", lines[0] + "\n".repeat(chance.nextInt(4)));
      case 13 ->
          table(i, "a person tied to themselves", good.replace("Kai Neumann", "dara  EXAMPLE"));
      default -> table(i, "an unknown header", good.replace("person B", "nobody" + filler));
    };
  }

  private static Broken graph(int i, Random chance) {
    String good = Files.GRAPHML;
    String filler = "x".repeat(chance.nextInt(20));
    int cut = 60 + chance.nextInt(good.length() - 80);
    return switch (i % 15) {
      case 0 -> graph(i, "cut off", good.substring(0, cut));
      case 1 ->
          graph(
              i,
              "billion laughs",
              good.replace(
                      "?>",
                      "?><!DOCTYPE lolz [<!ENTITY a \"ha"
                          + filler
                          + "\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>")
                  .replace("Tutor", "&c;"));
      case 2 ->
          graph(
              i,
              "an external entity",
              good.replace(
                      "?>",
                      "?><!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/hostname" + filler + "\">]>")
                  .replace("Tutor", "&x;"));
      case 3 ->
          graph(
              i,
              "a document type elsewhere",
              good.replace(
                  "?>", "?><!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/" + filler + "\">"));
      case 4 ->
          graph(
              i,
              "nested deep",
              good.replace(
                  "<node id=\"n2\">",
                  "<node id=\"n2\">" + "<x>".repeat(20 + chance.nextInt(5000))));
      case 5 -> graph(i, "another root", "<html" + filler + "><body/></html" + filler + ">");
      case 6 -> graph(i, "NUL", insert(good, chance, "\0"));
      case 7 ->
          graph(
              i,
              "a control character",
              insert(good, chance, String.valueOf((char) (1 + chance.nextInt(7)))));
      case 8 ->
          graph(
              i,
              "an enormous text",
              good.replace("Tutor", "x".repeat(10_001 + chance.nextInt(50_000))));
      case 9 ->
          graph(
              i, "an edge to nobody", good.replace("target=\"n2\"", "target=\"n9" + filler + "\""));
      case 10 -> graph(i, "an unknown kind", good.replace(">friend<", ">pal" + filler + "<"));
      case 11 ->
          graph(
              i,
              "a period reversed",
              good.replace("2026-03-01", "2025-0" + (1 + chance.nextInt(9)) + "-01"));
      case 12 -> graph(i, "two nodes of one id", good.replace("id=\"n2\"", "id=\"n1\""));
      case 13 -> graph(i, "an entity of nobody", good.replace("Tutor", "&u" + filler + ";"));
      default ->
          graph(
              i,
              "a day that is none",
              good.replace("2026-01-01", "2026-13-" + (10 + chance.nextInt(20))));
    };
  }

  private static Broken table(int number, String how, String text) {
    return new Broken(number, how, FileKind.TIES, Files.bytes(text));
  }

  private static Broken graph(int number, String how, String text) {
    return new Broken(number, how, FileKind.GRAPHML, Files.bytes(text));
  }

  private static String with(String[] lines, int at, String line) {
    String[] changed = lines.clone();
    changed[at] = line;
    return String.join("\n", changed);
  }

  private static String insert(String text, Random chance, String what) {
    int at = chance.nextInt(text.length());
    return text.substring(0, at) + what + text.substring(at);
  }
}
