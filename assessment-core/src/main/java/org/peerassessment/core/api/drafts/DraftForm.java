package org.peerassessment.core.api.drafts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/**
 * One form of one page.
 *
 * @param page path with the parameters that tell which record it is about, such as {@code
 *     /assessment/group/member.xhtml?a=42}; 200 characters at most
 * @param form id of the form on that page; 60 characters at most
 */
public record DraftForm(String page, String form) {
  private static final Pattern PAGE =
      Pattern.compile("(/[a-z0-9-]{1,40}){1,5}\\.xhtml(\\?[A-Za-z0-9=&_.-]{1,120})?");
  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_:-]{0,59}");
  private static final Pattern ASSESSMENT = Pattern.compile("[?&]a=([0-9]{1,18})(&|$)");

  /**
   * @throws NotAccepted if no page or form of the portal is called so
   */
  public DraftForm {
    if (page == null || form == null || !PAGE.matcher(page).matches()) {
      throw new NotAccepted(Reason.of("drafts.noSuchForm"));
    }
    if (!FORM.matcher(form).matches()) {
      throw new NotAccepted(Reason.of("drafts.noSuchForm"));
    }
  }

  /** The assessment that the page is about; empty for pages about none. */
  public Optional<AssessmentId> assessment() {
    Matcher about = ASSESSMENT.matcher(page);
    return about.find()
        ? Optional.of(new AssessmentId(Long.parseLong(about.group(1))))
        : Optional.empty();
  }
}
