package org.peerassessment.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.Merges.MergeLine;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** Merges of people for administrators, and undoing the one of parameter {@code m}. */
@Named
@RequestScoped
public class MergesPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Merges merges;
  @Inject private Forms forms;
  private final Once<Slice<MergeLine>> found =
      new Once<>(() -> merges.list(Numbers.page(parameters.get("p"))));
  private String because;

  public Slice<MergeLine> getFound() {
    return found.get();
  }

  /** The one to be undone, or null. */
  public MergeLine getUndoing() {
    if (parameters.get("m") == null) {
      return null;
    }
    long id = Numbers.recordId(parameters.get("m"));
    return getFound().rows().stream()
        .filter(merge -> merge.mergeId() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  public String undo() {
    long id = getUndoing().mergeId();
    return forms.attempt(
        () -> merges.undo(id, because),
        "/admin/merges.xhtml?faces-redirect=true",
        "people.merges.undoneNow",
        id);
  }

  public String getBecause() {
    return because;
  }

  public void setBecause(String typed) {
    because = typed;
  }
}
