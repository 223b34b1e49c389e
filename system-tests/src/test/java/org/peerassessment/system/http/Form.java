package org.peerassessment.system.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * One form of a page with everything a browser would send, hidden fields included.
 *
 * @param action where it goes
 * @param fields name and values, in the page's order
 * @param buttons name by text
 * @param choices what may be chosen, by name of the field
 */
public record Form(
    String action,
    Map<String, List<String>> fields,
    Map<String, String> buttons,
    Map<String, List<String>> choices) {

  static Form of(Element form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Map<String, String> buttons = new LinkedHashMap<>();
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (Element e : form.select("input[name], textarea[name], select[name], button[name]")) {
      String name = e.attr("name");
      String type = e.tagName().equals("input") ? e.attr("type") : e.tagName();
      switch (type) {
        case "submit", "button" -> buttons.put(e.hasAttr("value") ? e.val() : e.text(), name);
        case "radio", "checkbox" -> {
          choices.computeIfAbsent(name, k -> new ArrayList<>()).add(e.val());
          if (e.hasAttr("checked")) {
            add(fields, name, e.val());
          }
        }
        case "select" -> {
          choices.put(name, e.select("option").eachAttr("value"));
          e.select("option[selected]").eachAttr("value").forEach(v -> add(fields, name, v));
        }
        case "textarea" -> add(fields, name, e.wholeText());
        default -> add(fields, name, e.val());
      }
    }
    return new Form(form.absUrl("action"), fields, buttons, choices);
  }

  /** The name of the button with this text. */
  public Optional<String> button(String text) {
    return Optional.ofNullable(buttons.get(text));
  }

  /** A copy with one field set, found by the end of its name: {@code with("note:in", "…")}. */
  public Form with(String ending, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.put(named(ending), List.of(value));
    return new Form(action, changed, buttons, choices);
  }

  /** A copy with several fields set, each found by the end of its name. */
  public Form with(Map<String, String> answers) {
    Form filled = this;
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      filled = filled.with(answer.getKey(), answer.getValue());
    }
    return filled;
  }

  /** A copy with a day typed into the three fields of a date. */
  public Form dated(String field, LocalDate day) {
    return with(field + ":in", String.valueOf(day.getDayOfMonth()))
        .with(field + ":month", String.valueOf(day.getMonthValue()))
        .with(field + ":year", String.valueOf(day.getYear()));
  }

  /** A copy that says which button was pressed. */
  public Form pressing(String text) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.put(buttons.get(text), List.of(text));
    return new Form(action, changed, buttons, choices);
  }

  /** A copy that says which button was pressed, found by the end of its name. */
  public Form pressingNamed(String ending) {
    return buttons.entrySet().stream()
        .filter(button -> button.getValue().endsWith(ending))
        .findFirst()
        .map(button -> pressing(button.getKey()))
        .orElseThrow(() -> new IllegalStateException("No button " + ending + ": " + buttons));
  }

  /** Whether it has a button whose name ends so. */
  public boolean offers(String ending) {
    return buttons.values().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** What may be chosen in a field, found by the end of its name; empty if there is none such. */
  public List<String> choicesOf(String ending) {
    return choices.entrySet().stream()
        .filter(choice -> choice.getKey().endsWith(ending))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** As it goes over the wire. */
  public String encoded() {
    return fields.entrySet().stream()
        .flatMap(f -> f.getValue().stream().map(v -> encode(f.getKey()) + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  private String named(String ending) {
    return java.util.stream.Stream.concat(fields.keySet().stream(), choices.keySet().stream())
        .filter(name -> name.endsWith(ending))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No field ends in " + ending + ": " + fields));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void add(Map<String, List<String>> fields, String name, String value) {
    fields.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
  }
}
