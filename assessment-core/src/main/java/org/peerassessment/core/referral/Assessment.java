package org.peerassessment.core.referral;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.shared.Words;

/**
 * One peer group assessment. A referral opens it, with a number, a lead practitioner and a practice
 * supervisor. It is screened: on which footing, and whether a group assessment follows. A timeframe
 * is set from risk, needs and complexity, and set anew when they change. The lead may hand it over,
 * colleagues come and go; every step stays in the history. In the end it is closed, for good.
 */
@Entity
@Table(name = "assessment")
public class Assessment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String number;
  private String label;
  private String concerns;

  @Embedded private ReferralDetails referral;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "referral_named", joinColumns = @JoinColumn(name = "assessment_id"))
  @Column(name = "person_id")
  private Set<Long> named = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "referral_context", joinColumns = @JoinColumn(name = "assessment_id"))
  @Column(name = "context_id")
  private Set<Long> contexts = new HashSet<>();

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "lead_id")
  private long leadId;

  @Column(name = "supervisor_id")
  private long supervisorId;

  private LocalDate due;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
  @OrderBy("id DESC")
  private List<ScreeningEntry> screenings = new ArrayList<>();

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
  @OrderBy("id DESC")
  private List<TimeframeEntry> timeframes = new ArrayList<>();

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
  @OrderBy("id DESC")
  private List<StaffEntry> staff = new ArrayList<>();

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
  @OrderBy("id DESC")
  private List<EarlierEntry> earlier = new ArrayList<>();

  @Embedded private SentForm form;

  @Version private long version;

  protected Assessment() {}

  Assessment(String number, NewReferral told, SentForm form, long lead, long supervisor, Act by) {
    this.number = number;
    this.referral = new ReferralDetails(told);
    this.form = form;
    word(told.label(), told.concerns());
    this.recordedAt = by.at();
    this.recordedBy = by.userId();
    this.leadId = lead;
    this.supervisorId = supervisor;
    staff.add(0, new StaffEntry(this, lead, Involvement.LEAD, "", by.at()));
    staff.add(0, new StaffEntry(this, supervisor, Involvement.SUPERVISOR, "", by.at()));
  }

  /**
   * Words what heads every page anew; as the referral stood before, it stays in the history.
   *
   * @param read how often it had been corrected or worded anew when it was read
   * @throws ChangedMeanwhile if it has been since
   */
  void reword(String newLabel, String newConcerns, long read, Act by) {
    keepAsItStands(read, "", by);
    word(newLabel, newConcerns);
  }

  private void keepAsItStands(long read, String reason, Act by) {
    requireOpen();
    ChangedMeanwhile.unless(read, earlier.size());
    earlier.add(0, new EarlierEntry(this, reason, by));
  }

  private void word(String newLabel, String newConcerns) {
    label = Words.line(newLabel);
    concerns = newConcerns.strip();
  }

  /**
   * Records the referral anew; as it stood before, it stays in the history.
   *
   * @param read how often it had been corrected or worded anew when it was read
   * @throws ChangedMeanwhile if it has been since
   */
  void correct(NewReferral told, long read, String reason, Act by) {
    keepAsItStands(read, reason.strip(), by);
    referral = new ReferralDetails(told);
    word(told.label(), told.concerns());
  }

  /**
   * The referral comes once more from the form that recorded it.
   *
   * @return the id it has
   * @throws NotAccepted if somebody else recorded it
   * @throws StandsInTheWay if it says something else now
   */
  long recordedOnce(SentForm again, long by) {
    if (by != recordedBy) {
      throw new NotAccepted(Reason.of("referral.new.keyMissing"));
    } else if (!form.saysAs(again)) {
      throw new StandsInTheWay(Reason.of("referral.new.recordedOnce", number));
    }
    return id;
  }

  /** Notes whom and which contexts the referral names, once they have ids. */
  void refersTo(Collection<Long> personIds, Collection<Long> contextIds) {
    named.addAll(personIds);
    contexts.addAll(contextIds);
  }

  void screen(ScreeningDecision decision, Act by) {
    requireOpen();
    ChangedMeanwhile.unless(decision.version(), screenings.size());
    screenings.add(0, new ScreeningEntry(this, decision, by));
  }

  void setTimeframe(NewTimeframe timeframe, Act by) {
    requireOpen();
    ChangedMeanwhile.unless(timeframe.version(), timeframes.size());
    due = timeframe.due();
    timeframes.add(0, new TimeframeEntry(this, timeframe, by));
  }

  void close(LocalDate on) {
    requireOpen();
    closedOn = on;
  }

  private void requireOpen() {
    if (closedOn != null) {
      throw new StandsInTheWay(GoingOn.closed(closedOn));
    }
  }

  /** The new lead comes in, the old one leaves; what the new lead was before ends. */
  void handOver(long toUserId, String reason, Act by) {
    replace(leadId, toUserId, Involvement.LEAD, reason, by);
    leadId = toUserId;
  }

  void changeSupervisor(long toUserId, String reason, Act by) {
    replace(supervisorId, toUserId, Involvement.SUPERVISOR, reason, by);
    supervisorId = toUserId;
  }

  private void replace(long from, long to, Involvement as, String reason, Act by) {
    end(from, reason, by);
    name(to, as, reason, by);
  }

  /** Names a colleague; what they were named as before ends. */
  void name(long userId, Involvement as, String reason, Act by) {
    end(userId, reason, by);
    staff.add(0, new StaffEntry(this, userId, as, Words.orEmpty(reason), by.at()));
  }

  void end(long userId, String reason, Act by) {
    current(userId).ifPresent(entry -> entry.end(Words.orEmpty(reason), by.at()));
  }

  /** As what the person is named now, if at all. */
  Optional<Involvement> involvementOf(long userId) {
    return current(userId).map(StaffEntry::as);
  }

  private Optional<StaffEntry> current(long userId) {
    return staff.stream().filter(entry -> entry.isNow(userId)).findFirst();
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  String label() {
    return label;
  }

  String concerns() {
    return concerns;
  }

  ReferralDetails referral() {
    return referral;
  }

  Set<Long> named() {
    return Set.copyOf(named);
  }

  Set<Long> contexts() {
    return Set.copyOf(contexts);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  long recordedBy() {
    return recordedBy;
  }

  long leadId() {
    return leadId;
  }

  long supervisorId() {
    return supervisorId;
  }

  LocalDate due() {
    return due;
  }

  /** The day from which its due date is looked at: time stands still once it is closed. */
  LocalDate asOf(LocalDate today) {
    return closedOn == null ? today : closedOn;
  }

  /** Null while it is open. */
  LocalDate closedOn() {
    return closedOn;
  }

  /** As the referral stood before it was corrected, newest first. */
  List<EarlierEntry> earlier() {
    return List.copyOf(earlier);
  }

  /** Newest first. */
  List<ScreeningEntry> screenings() {
    return List.copyOf(screenings);
  }

  /** Newest first. */
  List<TimeframeEntry> timeframes() {
    return List.copyOf(timeframes);
  }

  /** Newest first. */
  List<StaffEntry> staff() {
    return List.copyOf(staff);
  }
}
