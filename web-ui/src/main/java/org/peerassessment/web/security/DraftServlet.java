package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.drafts.Drafts.Draft;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.drafts.FormName;
import org.peerassessment.web.frame.Words;

/**
 * Where {@code pa/draft.js} keeps a form while somebody types, finds it again and throws it away.
 * Only a script of the portal's own pages can send the header that this asks for.
 */
public class DraftServlet extends HttpServlet {
  static final String PATH = "/draft";

  /**
   * Sent by the portal's script: the sign-in name of whoever the page was made for. Whoever has
   * signed in on the same browser since does not get their text.
   */
  static final String HEADER = "Suite-Draft";

  private static final long serialVersionUID = 1L;

  @Inject private transient Drafts drafts;
  @Inject private transient Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Draft> found = drafts.find(form(request));
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      write(response, at(found.get().keptAt()).add("answers", found.get().answers()));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DraftForm form = form(request);
    if (request.getParameter("discard") != null) {
      drafts.discard(form);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      String title = request.getParameter("title");
      write(response, at(drafts.keep(form, title, request.getParameter("answers"))));
    }
  }

  private static DraftForm form(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .filter(writer -> writer.equals(request.getRemoteUser()))
        .flatMap(sent -> FormName.parse(request.getParameter("form")))
        .orElseThrow(NoSuchRecord::new);
  }

  private JsonObjectBuilder at(Instant when) {
    return Json.createObjectBuilder().add("at", words.moment(when));
  }

  private static void write(HttpServletResponse response, JsonObjectBuilder answer)
      throws IOException {
    byte[] bytes = answer.build().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
