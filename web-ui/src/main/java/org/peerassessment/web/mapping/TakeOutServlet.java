package org.peerassessment.web.mapping;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.drawing.MapFile;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.web.frame.Numbers;

/**
 * Hands the map out as a file: {@code a} is the assessment, {@code as} the format; {@code known}
 * and {@code on} are the two times of a look back, together or not at all. What the headers filter
 * says of caching holds here too: the browser keeps no copy.
 */
public class TakeOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MapExports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AssessmentId assessment = new AssessmentId(Numbers.recordId(request.getParameter("a")));
    MapFile file = exports.export(assessment, format(request), when(request));
    response.setContentType(file.mediaType());
    // the name is made of figures, letters and hyphens alone
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  /** Looked at before it is taken out, it would be told on the timeline as if it had been. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private static Format format(HttpServletRequest request) {
    return Stream.of(Format.values())
        .filter(format -> format.name().equals(request.getParameter("as")))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private static AsAt when(HttpServletRequest request) {
    String known = request.getParameter("known");
    String on = request.getParameter("on");
    if (known == null && on == null) {
      return null;
    } else if (known == null || on == null) {
      throw new NoSuchRecord();
    }
    try {
      return new AsAt(Instant.parse(known), LocalDate.parse(on));
    } catch (DateTimeException e) {
      throw new NoSuchRecord();
    }
  }
}
