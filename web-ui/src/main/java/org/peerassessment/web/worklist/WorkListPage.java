package org.peerassessment.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkList.WorkListView;
import org.peerassessment.web.frame.Me;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** Greets the person and shows what waits for them. */
@Named
@RequestScoped
public class WorkListPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final int NOON = 12;
  private static final int EVENING = 18;

  @Inject private WorkList workList;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Me me;
  private final Once<WorkListView> view = new Once<>(() -> workList.mine());
  private final Once<Integer> near = new Once<>(() -> settings.inUse().daysNear());

  public WorkListView getView() {
    return view.get();
  }

  /** Good morning, afternoon or evening, and the person's first name. */
  public String getGreeting() {
    int hour = LocalTime.now(clock).getHour();
    String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    String firstName = me.getCaller().displayName().split(" ")[0];
    return words.of("worklist.greeting." + part, firstName);
  }

  /** The day, how many things wait, and how many of them are late. */
  public String getDayAndCount() {
    LocalDate today = LocalDate.now(clock);
    List<LocalDate> dates =
        getView().waiting().stream().map(i -> i.due()).filter(d -> d != null).toList();
    long late = dates.stream().filter(d -> due(d).state() == DueState.LATE).count();
    return words.of("worklist.count", DAY.format(today), getView().waiting().size(), late);
  }

  /** Whether any of it is a draft of theirs. */
  public boolean isDrafts() {
    return getView().waiting().stream().anyMatch(i -> i.what().key().equals("drafts.work"));
  }

  /** How a date stands today. */
  public Due due(LocalDate date) {
    return Due.of(date, LocalDate.now(clock), near.get());
  }

  /** Whether they keep anything: accounts, registers or the audit trail. */
  public boolean isKeeper() {
    return me.may("ACCOUNT_WRITE") || me.may("POLICY_WRITE") || me.may("AUDIT_READ");
  }
}
