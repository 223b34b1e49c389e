package org.peerassessment.web.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;

/** Answers about a piece of evidence, as typed. */
public class EvidenceForm {
  private String what;
  private String source;
  private Viewpoint viewpoint;
  private LocalDate date;
  private Reliability reliability;
  private Bearing bearing;
  private Long contextId;
  private Long conversationId;
  private List<Element> groupFunctioning = new ArrayList<>();
  private List<Element> guardianship = new ArrayList<>();
  private List<Element> environment = new ArrayList<>();

  void tick(Element element) {
    switch (element.domain()) {
      case GROUP_FUNCTIONING -> groupFunctioning.add(element);
      case GUARDIANSHIP_CAPACITY -> guardianship.add(element);
      case ENVIRONMENT_AND_FAMILY -> environment.add(element);
    }
  }

  void beginWith(Conversations.View told, String noteId) {
    conversationId = told.id();
    date = told.on();
    viewpoint =
        switch (told.kind()) {
          case PARENTS -> Viewpoint.PARENTS;
          case YOUNG_PEOPLE_SESSION -> Viewpoint.YOUNG_PEOPLE;
          case STAKEHOLDER_CONVERSATION, STAKEHOLDER_ROUND_TABLE -> null;
        };
    told.notes().stream()
        .filter(note -> String.valueOf(note.id()).equals(noteId))
        .findFirst()
        .ifPresent(
            note -> {
              what = note.words();
              source = note.saidBy();
            });
  }

  NewEvidence answers() {
    Set<Element> elements =
        Stream.of(groupFunctioning, guardianship, environment)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return new NewEvidence(
        what, source, viewpoint, date, reliability, bearing, contextId, elements, conversationId);
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Viewpoint getViewpoint() {
    return viewpoint;
  }

  public void setViewpoint(Viewpoint viewpoint) {
    this.viewpoint = viewpoint;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public Reliability getReliability() {
    return reliability;
  }

  public void setReliability(Reliability reliability) {
    this.reliability = reliability;
  }

  public Bearing getBearing() {
    return bearing;
  }

  public void setBearing(Bearing bearing) {
    this.bearing = bearing;
  }

  public Long getContextId() {
    return contextId;
  }

  public void setContextId(Long contextId) {
    this.contextId = contextId;
  }

  public Long getConversationId() {
    return conversationId;
  }

  public void setConversationId(Long conversationId) {
    this.conversationId = conversationId;
  }

  public List<Element> getGroupFunctioning() {
    return groupFunctioning;
  }

  public void setGroupFunctioning(List<Element> groupFunctioning) {
    this.groupFunctioning = groupFunctioning;
  }

  public List<Element> getGuardianship() {
    return guardianship;
  }

  public void setGuardianship(List<Element> guardianship) {
    this.guardianship = guardianship;
  }

  public List<Element> getEnvironment() {
    return environment;
  }

  public void setEnvironment(List<Element> environment) {
    this.environment = environment;
  }
}
