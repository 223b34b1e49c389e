package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.web.frame.AssessmentBean;

/** What happened, and in each incident who was harmed and who is said to have harmed (R-MAP-06). */
@Named("mapIncidents")
@RequestScoped
public class IncidentsPage {
  @Inject private AssessmentBean assessment;
  @Inject private Incidents incidents;
  @Inject private LawfulBasis lawfulBasis;
  private List<IncidentView> list;
  private boolean begun;

  @PostConstruct
  void read() {
    list = incidents.incidents(assessment.getId());
    begun = lawfulBasis.mayBegin(assessment.getId()).isEmpty();
  }

  public List<IncidentView> getList() {
    return list;
  }

  /** Whether something can be added: the lawful basis is recorded. */
  public boolean isBegun() {
    return begun;
  }
}
