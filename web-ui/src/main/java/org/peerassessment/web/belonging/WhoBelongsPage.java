package org.peerassessment.web.belonging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.WhoBelongs.AccountView;
import org.peerassessment.core.api.belonging.WhoBelongs.Comparison;
import org.peerassessment.core.api.belonging.WhoBelongs.Informant;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** Accounts of who belongs side by side, and all that were ever recorded. */
@Named
@RequestScoped
public class WhoBelongsPage {
  @Inject private WhoBelongs who;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private final Once<Comparison> comparison =
      new Once<>(() -> who.compare(assessment.getId(), getP(), getC()));
  private final Once<List<AccountView>> all =
      new Once<>(() -> who.accounts(assessment.getId(), getH()));

  public Comparison getComparison() {
    return comparison.get();
  }

  public boolean isNothing() {
    return getComparison().informants() == 0;
  }

  public List<AccountView> getAll() {
    return all.get();
  }

  /** Whose account it is, in words. */
  public String heading(Informant informant) {
    String whose = words.label(informant.whose());
    return informant.informant().isEmpty()
        ? whose
        : words.of("belonging.accounts.of." + informant.whose(), informant.informant());
  }

  /** The heading of a column of this page. */
  public String headingAt(int column) {
    return heading(getComparison().columns().get(column));
  }

  /** Names, separated by commas; says so if there are none. */
  public String names(List<WhoBelongs.Named> people) {
    return people.isEmpty()
        ? words.get("belonging.accounts.nobody")
        : people.stream().map(WhoBelongs.Named::name).collect(Collectors.joining(", "));
  }

  /** Page of people. */
  public int getP() {
    return Numbers.page(parameters.get("p"));
  }

  /** Page of accounts beside one another. */
  public int getC() {
    return Numbers.page(parameters.get("c"));
  }

  /** Page of all accounts ever recorded. */
  public int getH() {
    return Numbers.page(parameters.get("h"));
  }

  public int getPeoplePages() {
    return pages(getComparison().people(), WhoBelongs.PEOPLE);
  }

  public int getAccountPages() {
    return pages(getComparison().informants(), WhoBelongs.COLUMNS);
  }

  /** Whether there may be older accounts. */
  public boolean isMore() {
    return getAll().size() == WhoBelongs.PAGE;
  }

  private static int pages(int all, int each) {
    return (all + each - 1) / each;
  }
}
