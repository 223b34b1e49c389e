package org.peerassessment.web.mapping;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.drawing.MapFile;
import org.peerassessment.web.frame.Numbers;

/**
 * Hands the map out as a file: {@code a} is the assessment, {@code as} the format; {@code view},
 * {@code with}, {@code known} and {@code at} mean what they mean on the page of the map, and {@code
 * day} is that of its slider; {@code without} is what its legend leaves out. What the headers
 * filter says of caching holds here too: the browser keeps no copy.
 */
public class TakeOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MapExports exports;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AssessmentId assessment = new AssessmentId(Numbers.recordId(request.getParameter("a")));
    Map<String, String> asked = first(request);
    Look look = Look.of(asked, clock.instant());
    if (look.differs()) { // a file of another moment or view than was asked for would be trusted
      throw new NoSuchRecord();
    }
    Optional<LeftOut> leftOut = AskedLegend.parse(asked.get("without"));
    if (leftOut.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Optional<LocalDate> day = AskedDay.upTo(LocalDate.now(clock), asked.get("day"));
    if (day.isEmpty() && !asked.getOrDefault("day", "").isBlank()) {
      throw new NoSuchRecord();
    }
    MapFile file =
        exports.export(assessment, format(request), look.asked(), day.orElse(null), leftOut.get());
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

  private static Map<String, String> first(HttpServletRequest request) {
    Map<String, String> first = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
    return first;
  }
}
