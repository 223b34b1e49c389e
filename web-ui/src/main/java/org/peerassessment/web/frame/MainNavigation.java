package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The main links, of those that the person's permissions lead anywhere. */
@Named
@RequestScoped
public class MainNavigation {
  /** For those who answer for the work of others. */
  private static final String TEAM = "/team.xhtml";

  private static final List<Entry> ALL =
      List.of(
          new Entry("frame.nav.workList", "/work-list.xhtml", "OWN_ACCOUNT", "/work-list"),
          new Entry("frame.nav.assessments", "/assessments.xhtml", "ASSESSMENT_READ", "/assess"),
          new Entry("frame.nav.team", TEAM, "ASSESSMENT_READ", "/team"),
          new Entry("frame.nav.tasks", "/tasks.xhtml", "TASK_READ", "/task"),
          new Entry("frame.nav.registers", "/registers/index.xhtml", "REGISTER_READ", "/registers"),
          new Entry("frame.nav.admin", "/admin/users.xhtml", "ACCOUNT_WRITE", "/admin"),
          new Entry("frame.nav.audit", "/audit/trail.xhtml", "AUDIT_READ", "/audit"));

  @Inject private Me me;

  private record Entry(String words, String page, String permission, String prefix) {}

  /**
   * @param current whether the page shown belongs to it
   */
  public record Link(String words, String page, boolean current) {}

  public List<Link> getLinks() {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return ALL.stream()
        .filter(entry -> me.may(entry.permission()))
        .filter(entry -> me.isSupervisor() || !entry.page().equals(TEAM))
        .map(entry -> new Link(entry.words(), entry.page(), here.startsWith(entry.prefix())))
        .toList();
  }
}
