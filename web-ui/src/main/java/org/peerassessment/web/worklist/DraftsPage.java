package org.peerassessment.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.drafts.Drafts.Mine;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.web.drafts.DraftTexts;
import org.peerassessment.web.drafts.FormName;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** One's own drafts, to be read even where their form is not to be had any more. */
@Named
@RequestScoped
public class DraftsPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Drafts drafts;
  @Inject private Forms forms;
  private final Once<Slice<Mine>> found =
      new Once<>(() -> drafts.mine(Numbers.page(parameters.get("p"))));
  private final Once<List<Row>> rows =
      new Once<>(() -> found.get().rows().stream().map(Row::new).toList());

  public Slice<Mine> getFound() {
    return found.get();
  }

  public List<Row> getRows() {
    return rows.get();
  }

  public String throwAway(Row row) {
    return forms.attempt(
        () -> drafts.discard(FormName.parse(row.getName()).orElseThrow(NoSuchRecord::new)),
        "/drafts.xhtml?faces-redirect=true",
        "drafts.thrown");
  }

  /**
   * A draft of the list. Its name comes back with the form: between the reading and the sending
   * another may have taken its place in the list.
   */
  public static final class Row {
    private final Mine mine;
    private String name;

    Row(Mine mine) {
      this.mine = mine;
      this.name = mine.form().page() + "#" + mine.form().form();
    }

    public Mine getMine() {
      return mine;
    }

    public List<String> getTexts() {
      return DraftTexts.typed(mine.draft().answers());
    }

    public String getName() {
      return name;
    }

    public void setName(String sent) {
      name = sent;
    }
  }
}
