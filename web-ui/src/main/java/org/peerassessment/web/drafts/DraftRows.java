package org.peerassessment.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peerassessment.core.api.drafts.Drafts;

/**
 * How many rows a form had when it was left: a page with rows that are added as they are needed
 * opens with as many, for the script to fill.
 */
@RequestScoped
public class DraftRows {
  @Inject private Drafts drafts;

  /**
   * @param form id of the form on this page
   * @param before what the names of its fields begin with, up to the number of the row
   * @param most as many rows as the page offers
   * @return 0 where there is no draft
   */
  public int of(String form, String before, int most) {
    Pattern row = Pattern.compile(Pattern.quote(before) + "([0-9]{1,3})[^0-9].*");
    return names(form)
        .map(row::matcher)
        .filter(Matcher::matches)
        .mapToInt(name -> Integer.parseInt(name.group(1)) + 1)
        .filter(rows -> rows <= most)
        .max()
        .orElse(0);
  }

  private Stream<String> names(String form) {
    return FormName.ofPage(FacesContext.getCurrentInstance(), form)
        .flatMap(FormName::parse)
        .flatMap(drafts::find)
        .map(draft -> DraftTexts.names(draft.answers()))
        .orElse(List.of())
        .stream();
  }
}
