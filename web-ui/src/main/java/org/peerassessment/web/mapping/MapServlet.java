package org.peerassessment.web.mapping;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.web.drafts.SentDraft;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Words;

/**
 * Where the canvas sends what somebody does on it, and hears how the map stands then. Only a script
 * of the portal's own pages can send the header that this asks for.
 */
public class MapServlet extends HttpServlet {
  /** Sign-in name of whoever the page was made for; nobody else acts from it. */
  static final String HEADER = "Suite-Map";

  private static final int REFUSED = 422;
  private static final int MOST_BYTES = 200_000;
  private static final long serialVersionUID = 1L;

  @Inject private transient MapActs acts;
  @Inject private transient MapViews views;
  @Inject private transient SentDraft draft;
  @Inject private transient SaidOfPeople people;
  @Inject private transient MapEdits edits;
  @Inject private transient Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String writer = request.getHeader(HEADER);
    if (writer == null || !writer.equals(request.getRemoteUser())) {
      throw new NoSuchRecord();
    }
    AssessmentId assessment = new AssessmentId(Numbers.recordId(request.getParameter("a")));
    JsonObject asked = read(request);
    try {
      String said = acts.carryOut(assessment, asked);
      draft.discard(new Sent(asked).text(SentDraft.FIELD));
      write(response, HttpServletResponse.SC_OK, standing(assessment).add("said", words.get(said)));
    } catch (NotAccepted | StandsInTheWay refused) {
      write(response, REFUSED, reasons(refused.reasons()));
    } catch (ChangedMeanwhile overtaken) {
      Reason reason = Reason.of("mapping.js.overtaken");
      write(response, REFUSED, reasons(List.of(reason)).add("now", standing(assessment)));
    }
  }

  private static JsonObject read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new NoSuchRecord();
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (
        RuntimeException notJson) { // the parser has several, one for what is nested too deeply
      throw new NoSuchRecord();
    }
  }

  private JsonObjectBuilder standing(AssessmentId assessment) {
    MapEdits.Undoable undoable = edits.undoable(assessment);
    MapView view = views.view(assessment, Asked.now());
    return Json.createObjectBuilder()
        .add("view", people.with(assessment, Asked.now(), view))
        .add("undo", UndoJson.of(undoable.undo(), words))
        .add("redo", UndoJson.of(undoable.redo(), words));
  }

  private JsonObjectBuilder reasons(Collection<Reason> reasons) {
    JsonArrayBuilder told = Json.createArrayBuilder();
    List.copyOf(reasons)
        .forEach(
            reason ->
                told.add(
                    Json.createObjectBuilder()
                        .add("field", reason.field())
                        .add("text", words.say(reason))));
    return Json.createObjectBuilder().add("reasons", told);
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder answer)
      throws IOException {
    byte[] bytes = answer.build().toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
