package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.account.AccountLine.What;
import org.peerassessment.mapping.api.account.AccountView;
import org.peerassessment.mapping.api.account.DrawingKept;
import org.peerassessment.mapping.api.account.Labelled;
import org.peerassessment.mapping.api.account.OwnAccounts;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.web.drafts.FormName;
import org.peerassessment.web.drafts.SentDraft;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Words;

/** A worker and a young person draw together: who sits there, the drawing, and its check. */
@Named("mapWith")
@ViewScoped
public class WithPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Address address;
  @Inject private AssessmentBean assessment;
  @Inject private OwnAccounts accounts;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Forms forms;
  @Inject private SentDraft draft;
  @Inject private Words words;
  private boolean open;
  private boolean checking;
  private String label = "";
  private transient List<Reason> against = List.of();
  private transient List<Labelled> youngPeople = List.of();
  private Sitting sitting;

  @PostConstruct
  void read() {
    open = assessment.isMayWrite() && lawfulBasis.mayBegin(address.assessment()).isEmpty();
    if (open && address.has("person")) {
      AccountView account = accounts.account(address.assessment(), address.id("person"));
      label = account.who().label();
      against = account.against();
      sitting = against.isEmpty() ? new Sitting(account) : null;
    } else if (open) {
      youngPeople = accounts.youngPeople(address.assessment());
    }
  }

  /** Whether the young person draws now. */
  public boolean isDrawing() {
    return sitting != null && !checking;
  }

  /** Whether the worker looks at what was drawn. */
  public boolean isChecking() {
    return sitting != null && checking;
  }

  /** Whether anything can be drawn in this assessment now. */
  public boolean isOpen() {
    return open;
  }

  public List<Labelled> getYoungPeople() {
    return youngPeople == null ? List.of() : youngPeople;
  }

  /** Why it is not drawn with the young person whom the address names; empty if it can be. */
  public List<Reason> getAgainst() {
    return against == null ? List.of() : against;
  }

  public String getLabel() {
    return label;
  }

  /** The drawing is done; the worker looks at what it would record. */
  public void done() {
    try {
      sitting.checked(accounts.check(command()));
      checking = true;
    } catch (NotAccepted | StandsInTheWay refused) {
      refused.reasons().forEach(forms::show);
    }
  }

  /** On with the drawing. */
  public void again() {
    checking = false;
  }

  /** Leads to the choice of who sits there: the map itself is not for the young person's eyes. */
  public String record() {
    List<Placing> open = getPlacings().stream().filter(Placing::lacksKind).toList();
    if (!open.isEmpty()) {
      open.forEach(one -> forms.show(Reason.of("account.check.kindFirst", one.getLabel())));
      return null;
    }
    String next = forms.attemptSaying(() -> done(accounts.record(command())), address.page("with"));
    if (next == null) {
      lookAgain();
    } else { // it was drawn in a form of its own, which is sent with this one
      FormName.ofPage(FacesContext.getCurrentInstance(), "draw").ifPresent(draft::discard);
    }
    return next;
  }

  private static Reason done(DrawingKept recorded) {
    return Reason.of(
        recorded.outside() == 0 ? "account.done" : "account.doneOutside",
        recorded.ties(),
        recorded.outside());
  }

  private void lookAgain() {
    RecordAccount drawn = command();
    sitting.seen(accounts.account(drawn.record(), drawn.person()));
    done();
  }

  private RecordAccount command() {
    return sitting.command(address.assessment());
  }

  public List<Placing> getPlacings() {
    return sitting.placings();
  }

  /** Those of whom the drawing says this about the account so far. */
  public List<Placing> lines(What what) {
    return sitting.lines(what);
  }

  /** Whom the drawing says anything of, for the names in full: the young person may look on. */
  public List<Placing> getTold() {
    return getPlacings().stream().filter(one -> one.what() != null).toList();
  }

  /** Whether there may be something to record. */
  public boolean isAnythingNew() {
    return Stream.of(What.NEW, What.MOVED, What.NOT_PLACED, What.OUTSIDE)
        .anyMatch(what -> !lines(what).isEmpty());
  }

  public Ring[] getRings() {
    return Ring.values();
  }

  /** The rings themselves, from the inside. */
  public List<Ring> getOnRings() {
    return Stream.of(Ring.values()).filter(ring -> ring.strength().isPresent()).toList();
  }

  public List<TieKind> getKinds() {
    return OwnAccounts.KINDS;
  }

  public List<SelectItem> getOvers() {
    return List.of(
        new SelectItem(false, words.get("account.check.leave")),
        new SelectItem(true, words.get("account.check.ended")));
  }
}
