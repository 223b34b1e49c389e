package org.peerassessment.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.teams.Teams;
import org.peerassessment.core.api.teams.Teams.TeamView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;

/** The council's teams, and a form to add one. */
@Named
@RequestScoped
public class TeamsPage {
  @Inject private Teams teams;
  @Inject private Forms forms;
  private final Once<List<TeamView>> all = new Once<>(() -> teams.list());
  private String name;

  public String add() {
    return forms.attemptFor(
        () -> "/admin/team.xhtml?faces-redirect=true&m=" + teams.add(name), "admin.team.added");
  }

  public List<TeamView> getAll() {
    return all.get();
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }
}
