package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.mapping.api.measures.ChangeSubgroup;
import org.peerassessment.mapping.api.measures.ConfirmSubgroup;
import org.peerassessment.mapping.api.measures.Measures;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.SubgroupView.Version;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** Names and confirms a subgroup, perhaps of the people {@code who}, or confirms one anew. */
@Named("mapSubgroup")
@RequestScoped
public class SubgroupPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Address address;
  @Inject private Subgroups subgroups;
  @Inject private Measures measures;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private SubgroupView subgroup;
  private String name;
  private List<Long> members = new ArrayList<>();
  private String why;
  private String whyChanged;
  private boolean gone;

  @PostConstruct
  void read() {
    if (isNew()) {
      members = new ArrayList<>(suggested());
      return;
    }
    subgroup = subgroups.subgroup(address.assessment(), address.id("subgroup"));
    Version latest = subgroup.latest();
    name = latest.name();
    members = new ArrayList<>(latest.members().stream().map(PersonShown::personId).toList());
    why = latest.why();
    seen.at(latest.statement()).with("name", name).with("members", members).with("why", why);
  }

  private List<Long> suggested() {
    if (address.has("of")) {
      List<Long> found = foundAgain();
      gone = found.isEmpty();
      return found;
    }
    return Arrays.stream(parameters.getOrDefault("who", "").split("-"))
        .filter(id -> !id.isEmpty())
        .map(Numbers::recordId)
        .toList();
  }

  /** Those of a prompt that is too large for an address; no one where the map has changed since. */
  private List<Long> foundAgain() {
    long one = address.id("of");
    return measures
        .prompts(
            address.assessment(),
            AskedCloseness.parse(parameters.get("closeness")).orElse(Measures.USUAL))
        .found()
        .stream()
        .filter(prompt -> prompt.isGroup() && prompt.kind().name().equals(parameters.get("kind")))
        .map(prompt -> prompt.people().stream().map(PersonShown::personId).toList())
        .filter(people -> people.contains(one))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether the people asked for are no possible subgroup any more. */
  public boolean isGone() {
    return gone;
  }

  public boolean isNew() {
    return !address.has("subgroup");
  }

  public SubgroupView getSubgroup() {
    return subgroup;
  }

  public String save() {
    return forms.attempt(isNew() ? this::confirm : this::change, address.measures());
  }

  private void confirm() {
    subgroups.confirm(new ConfirmSubgroup(address.assessment(), name, Set.copyOf(members), why));
  }

  private void change() {
    subgroups.change(
        new ChangeSubgroup(
            address.assessment(),
            subgroup.subgroupId(),
            seen.getShown(),
            name,
            Set.copyOf(members),
            why,
            whyChanged));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Long> getMembers() {
    return members;
  }

  public void setMembers(List<Long> members) {
    this.members = members == null ? new ArrayList<>() : members;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getWhyChanged() {
    return whyChanged;
  }

  public void setWhyChanged(String whyChanged) {
    this.whyChanged = whyChanged;
  }
}
