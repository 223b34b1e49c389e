package org.peerassessment.web.drafts;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.shared.NotAccepted;

/** How a form is named for its draft: page, record and form, such as {@code /x.xhtml?a=42#form}. */
public final class FormName {
  /** Parameters that do not tell which record a page is about. */
  private static final Set<String> PASSING =
      Set.of("p", "page", "unsent", "faces-redirect", "back");

  private FormName() {}

  /**
   * The form of the page that is being made.
   *
   * @param formId id of the form
   * @return empty where nobody is signed in, or the address is none that a draft could belong to
   */
  public static Optional<String> ofPage(FacesContext context, String formId) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    if (request.getUserPrincipal() == null) {
      return Optional.empty();
    }
    String record = record(request.getQueryString());
    String page = request.getServletPath() + (record.isEmpty() ? "" : "?" + record);
    return parse(page + "#" + formId).map(form -> page + "#" + formId);
  }

  /** Reads what {@link #ofPage} wrote; empty if it is no such name, as from somewhere else. */
  public static Optional<DraftForm> parse(String name) {
    int hash = name == null ? -1 : name.indexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DraftForm(name.substring(0, hash), name.substring(hash + 1)));
    } catch (NotAccepted meddledWith) {
      return Optional.empty();
    }
  }

  private static String record(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(one -> !PASSING.contains(one.replaceFirst("=.*", "")))
            .sorted()
            .collect(Collectors.joining("&"));
  }
}
