package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.web.drafts.SentDraft;

/**
 * Carries out what a form asks for. A refusal stays on the page, with what was typed and each
 * reason at its answer; success goes on to the next page, which says once that it is done.
 */
@Named
@RequestScoped
public class Forms {
  @Inject private Words words;
  @Inject private Banner banner;
  @Inject private Seen seen;
  @Inject private SentDraft draft;

  /**
   * @param act the call of a door
   * @param next outcome of the page to go on to, such as {@code
   *     /assessment/overview.xhtml?faces-redirect=true&a=42}
   * @return {@code next}, or null to stay because something was refused
   */
  public String attempt(Runnable act, String next) {
    return attempt(act, next, "frame.saved");
  }

  /** As above; the next page says {@code bannerKey} with {@code args}. */
  public String attempt(Runnable act, String next, String bannerKey, Object... args) {
    return attemptFor(
        () -> {
          act.run();
          return next;
        },
        bannerKey,
        args);
  }

  /** As above, for acts whose result tells which page comes next. */
  public String attemptFor(Supplier<String> actAndNext, String bannerKey, Object... args) {
    return carryOut(
        () -> {
          String next = actAndNext.get();
          return done(next, words.of(bannerKey, args));
        });
  }

  /** As above, for acts whose result tells what the next page says. */
  public String attemptSaying(Supplier<Reason> actAndSentence, String next) {
    return carryOut(() -> done(next, words.say(actAndSentence.get())));
  }

  private String done(String next, String sentence) {
    draft.discard();
    banner.say(sentence);
    return next;
  }

  private String carryOut(Supplier<String> act) {
    try {
      return act.get();
    } catch (NoSuchRecord | NotPermitted gone) {
      throw gone;
    } catch (ChangedMeanwhile overtaken) {
      return comeBack();
    } catch (Refusal refusal) {
      refusal.reasons().forEach(this::show);
      return null;
    } catch (RuntimeException thrown) {
      if (!ChangedMeanwhile.isIn(thrown)) {
        throw thrown;
      }
      return comeBack();
    }
  }

  private String comeBack() {
    seen.overtake();
    new ChangedMeanwhile().reasons().forEach(this::show);
    return null;
  }

  /** Shows a reason at the answer it is about, or on top where there is none on the page. */
  public void show(Reason reason) {
    FacesContext context = FacesContext.getCurrentInstance();
    FacesMessage message =
        new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(reason), words.say(reason));
    context.addMessage(clientIdOf(reason.field(), context), message);
    context.validationFailed();
  }

  private static String clientIdOf(String field, FacesContext context) {
    if (field.isEmpty()) {
      return null;
    }
    String[] found = new String[1];
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (isAnswer(component, field)) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  private static boolean isAnswer(UIComponent component, String field) {
    return field.equals(component.getId());
  }
}
