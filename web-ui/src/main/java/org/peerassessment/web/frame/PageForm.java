package org.peerassessment.web.frame;

import org.omnifaces.component.input.Form;

/**
 * Stands in for {@code h:form}: posts to the address the page was opened with, so that its
 * parameters, such as which assessment, are there again.
 */
public class PageForm extends Form {
  @Override
  public boolean isUseRequestURI() {
    return true;
  }
}
