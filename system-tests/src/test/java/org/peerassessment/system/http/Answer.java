package org.peerassessment.system.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the portal answered.
 *
 * @param at the address that was asked
 * @param status of HTTP
 */
public record Answer(URI at, int status, HttpHeaders headers, String body) {

  public Document page() {
    return Jsoup.parse(body, at.toString());
  }

  /** Where it sends us, if it does. */
  public Optional<String> location() {
    return headers.firstValue("location");
  }

  /** The forms of the page, in order. */
  public List<Form> forms() {
    return page().select("form").stream().map(Form::of).toList();
  }

  /** The form that has a button with this text, if there is one. */
  public Optional<Form> formWith(String button) {
    return forms().stream().filter(form -> form.button(button).isPresent()).findFirst();
  }

  /** The form that has a button whose name ends so, whatever its text. */
  public Optional<Form> formPressing(String ending) {
    return forms().stream().filter(form -> form.offers(ending)).findFirst();
  }

  /** Whether the page shows its summary of what to mend. */
  public boolean refused() {
    return page().selectFirst("#faults") != null;
  }

  /** The words of the page, without what differs from one answer to the next. */
  public String words() {
    Document page = page();
    page.select("script, style, input[type=hidden]").remove();
    return page.text();
  }
}
