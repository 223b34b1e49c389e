package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.roles.CorrectRole;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.mapping.api.roles.StateRole;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Records a person's role in the group as somebody sees it, or corrects it. */
@Named("mapRole")
@RequestScoped
public class RolePage {
  @Inject private Address address;
  @Inject private GroupRoles roles;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private final SourceForm source = new SourceForm();
  private RoleView shown;
  private List<Past<RoleSaid>> history;
  private Long person;
  private GroupRole role;
  private String words;
  private LocalDate from;
  private LocalDate to;
  private String why;

  @PostConstruct
  void read() {
    if (isNew()) {
      person = address.optional("person");
      return;
    }
    shown = roles.role(address.assessment(), address.id("role"));
    history = roles.history(address.assessment(), shown.roleId());
    RoleSaid said = shown.said();
    role = said.role();
    words = said.words();
    source.read(said.source());
    from = said.from();
    to = said.to();
    source
        .seenIn(seen.at(shown.statement()))
        .with("role", role)
        .with("words", words)
        .with("from", from)
        .with("to", to);
  }

  public boolean isNew() {
    return !address.has("role");
  }

  public RoleView getShown() {
    return shown;
  }

  public List<Past<RoleSaid>> getHistory() {
    return history;
  }

  public GroupRole[] getKinds() {
    return GroupRole.values();
  }

  public String save() {
    return forms.attempt(isNew() ? this::state : this::correct, address.page("roles"));
  }

  private void state() {
    roles.state(new StateRole(address.assessment(), person, said()));
  }

  private void correct() {
    roles.correct(
        new CorrectRole(address.assessment(), shown.roleId(), seen.getShown(), said(), why));
  }

  private RoleSaid said() {
    return new RoleSaid(role, words, source.getSaid(), from, to);
  }

  public SourceForm getSource() {
    return source;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public GroupRole getRole() {
    return role;
  }

  public void setRole(GroupRole role) {
    this.role = role;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
