package org.peerassessment.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.drafts.FormName;
import org.peerassessment.web.drafts.SentDraft;
import org.peerassessment.web.frame.Words;

/**
 * The page for a trouble, in the look of the suite but without Faces and without the database, so
 * that nothing can go wrong on it. Whoever is signed in finds the way back to their work list in
 * its head; their permissions are not asked for. Carries no name of a class, record or person.
 */
@ApplicationScoped
public class PlainPage {
  private static final String AJAX = "partial/ajax";
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s · %2$s</title>
      <link rel="icon" href="%3$s/jakarta.faces.resource/icon.svg.xhtml?ln=pa">
      <link rel="stylesheet" href="%3$s/jakarta.faces.resource/suite.css.xhtml?ln=pa">
      </head><body>
      <header class="top"><a class="brand" href="%3$s/">%2$s</a>%6$s</header>
      <main class="page narrow" id="main"><h1>%1$s</h1>
      %4$s
      <p class="actions">%7$s<a class="btn plain" href="%3$s/">%5$s</a></p></main>
      </body></html>
      """;

  private static final String MENU =
      """
      <nav aria-label="%1$s"><a href="%2$s/work-list.xhtml">%3$s</a></nav>
      <div class="who"><a href="%2$s/account/password.xhtml">%4$s</a></div>""";

  private static final String FORM =
      """
      <a class="btn" href="%1$s">%2$s</a>
      """;

  @Inject private Words words;

  /** Answers with the page of {@code trouble}, unless part of another answer has been sent. */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Trouble trouble,
      List<Reason> reasons)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    if (AJAX.equals(request.getHeader("Faces-Request"))) {
      response.setStatus(HttpServletResponse.SC_OK);
      writeBytes(response, "text/xml", wayOut(request, trouble));
      return;
    }
    response.setStatus(trouble.status());
    if (trouble == Trouble.NOT_OPEN) {
      response.setHeader("Retry-After", "10");
    } else if (trouble == Trouble.NOT_OFFERED) {
      response.setHeader("Allow", "GET, HEAD, POST");
    }
    writeBytes(response, "text/html", page(request, trouble, reasons));
  }

  /** Sends a part of a page that asked for news to the whole page of the trouble. */
  private static String wayOut(HttpServletRequest request, Trouble trouble) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
        + request.getContextPath()
        + "/trouble/"
        + trouble
        + "\"></redirect></partial-response>";
  }

  private String page(HttpServletRequest request, Trouble trouble, List<Reason> reasons) {
    String base = request.getContextPath();
    String key = "trouble." + trouble;
    StringBuilder text = new StringBuilder("<p>" + escaped(text(request, trouble)) + "</p>");
    if (!reasons.isEmpty()) {
      text.append("<p>" + escaped(words.get("trouble.reasons")) + "</p><ul>");
      reasons.forEach(reason -> text.append("<li>" + escaped(words.say(reason)) + "</li>"));
      text.append("</ul>");
    }
    return HTML.formatted(
        escaped(words.get(key + ".title")),
        escaped(words.get("frame.brand")),
        base,
        text,
        escaped(words.get("trouble.onwards")),
        request.getUserPrincipal() == null ? "" : menu(base),
        trouble == Trouble.EXPIRED_KEPT ? formAgain(request) : "");
  }

  /** The way to the form that was sent in vain: a page of the portal, by the name of its draft. */
  private String formAgain(HttpServletRequest request) {
    return FormName.parse(request.getParameter(SentDraft.FIELD))
        .map(DraftForm::page)
        .map(
            page ->
                FORM.formatted(
                    escaped(request.getContextPath() + page), escaped(words.get("trouble.form"))))
        .orElse("");
  }

  private String text(HttpServletRequest request, Trouble trouble) {
    String key = "trouble." + trouble + ".text";
    return trouble == Trouble.TOO_LARGE
        ? words.of(key, SizeRule.megabytes(request))
        : words.get(key);
  }

  private String menu(String base) {
    return MENU.formatted(
        escaped(words.get("frame.nav")),
        base,
        escaped(words.get("frame.nav.workList")),
        escaped(words.get("trouble.account")));
  }

  private static void writeBytes(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    try {
      response.getOutputStream().write(bytes);
    } catch (IllegalStateException writerInUse) {
      response.getWriter().write(text);
    }
    response.flushBuffer();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
