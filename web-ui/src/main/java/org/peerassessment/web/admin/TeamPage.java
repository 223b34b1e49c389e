package org.peerassessment.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.teams.Teams;
import org.peerassessment.core.api.teams.Teams.Place;
import org.peerassessment.core.api.teams.Teams.TeamView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Seen;
import org.peerassessment.web.frame.Words;

/** One team: its name, who is in it, and whether it is in use. Parameter {@code m}. */
@Named
@RequestScoped
public class TeamPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Teams teams;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private Words words;
  private List<TeamView> all;
  private TeamView team;
  private final Once<List<SelectItem>> candidates =
      new Once<>(
          () ->
              teams.candidates(team.teamId()).entrySet().stream()
                  .map(one -> new SelectItem(one.getKey(), said(one.getKey(), one.getValue())))
                  .toList());
  private String name;
  private Long userId;
  private Place place;

  @PostConstruct
  void find() {
    long id = Numbers.recordId(parameters.get("m"));
    all = teams.list();
    team =
        all.stream().filter(one -> one.teamId() == id).findFirst().orElseThrow(NoSuchRecord::new);
    name = team.name();
    seen.at(team.version()).with("name", name);
  }

  public String rename() {
    return forms.attempt(() -> teams.rename(team.teamId(), seen.getShown(), name), here());
  }

  public String put() {
    return forms.attemptSaying(
        () ->
            teams
                .put(team.teamId(), userId, place)
                .map(left -> Reason.of("admin.team.moved", left))
                .orElse(Reason.of("frame.saved")),
        here());
  }

  /** A name, and where they work now: from there they will move. */
  private String said(long user, String whom) {
    return all.stream()
        .filter(one -> one.people().stream().anyMatch(p -> p.worksInIt(user)))
        .findFirst()
        .map(now -> words.of("admin.team.worksNow", whom, now.name()))
        .orElse(whom);
  }

  public String takeOut(long user) {
    return forms.attempt(() -> teams.takeOut(team.teamId(), user), here());
  }

  public String retire() {
    return forms.attempt(() -> teams.setInUse(team.teamId(), false), here());
  }

  public String takeBackIntoUse() {
    return forms.attempt(() -> teams.setInUse(team.teamId(), true), here());
  }

  private String here() {
    return "/admin/team.xhtml?faces-redirect=true&m=" + team.teamId();
  }

  /** Who could be put in it. */
  public List<SelectItem> getCandidates() {
    return candidates.get();
  }

  public Place[] getPlaces() {
    return Place.values();
  }

  public TeamView getTeam() {
    return team;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public Long getUserId() {
    return userId;
  }

  public void setUserId(Long chosen) {
    userId = chosen;
  }

  public Place getPlace() {
    return place;
  }

  public void setPlace(Place chosen) {
    place = chosen;
  }
}
