package org.peerassessment.core.context;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.shared.MayBegin;

/** The contexts of one assessment. */
@Stateless
@Door
public class ContextsService implements Contexts {
  private static final int NAME = 120;

  @Inject private ContextBook book;
  @Inject private MayBegin gate;
  @Inject private RiskQuestions risk;

  @Override
  public List<ContextView> list(AssessmentId assessment) {
    return book.in(assessment.value()).stream().map(Context::view).toList();
  }

  @Override
  public List<ContextView> knownAt(AssessmentId assessment, Instant moment) {
    return book.in(assessment.value()).stream()
        .filter(context -> context.isKnownAt(moment))
        .map(Context::view)
        .toList();
  }

  @Override
  public long add(AssessmentId assessment, Kind kind, String name) {
    gate.requireBegun(assessment);
    new Answers().chosen("kind", kind).text("name", name, NAME).accept();
    List<Context> known = book.in(assessment.value());
    new Answers()
        .require(known.size() < ContextBook.MOST, "name", "context.tooMany", ContextBook.MOST)
        .require(
            known.stream().noneMatch(c -> c.isCalled(kind, name)), "name", "context.name.taken")
        .accept();
    long id = book.add(assessment.value(), kind, name);
    risk.ask(
        new Change(
            assessment, Change.Kind.PLACES, "reassessment.change.contextAdded", null, null, id));
    return id;
  }

  @Override
  public void rename(AssessmentId assessment, long contextId, long asRead, String name) {
    Context context = book.find(assessment.value(), contextId);
    new Answers().text("name", name, NAME).accept();
    Kind kind = context.view().kind();
    boolean taken =
        book.in(assessment.value()).stream()
            .anyMatch(c -> c.id() != contextId && c.isCalled(kind, name));
    new Answers().require(!taken, "name", "context.name.taken").accept();
    context.rename(asRead, name);
  }
}
