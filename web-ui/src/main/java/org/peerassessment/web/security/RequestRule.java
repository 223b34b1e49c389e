package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One thing that a request must be like before anything of it is looked at. */
interface RequestRule {
  /** What is wrong with the request, or empty. */
  Optional<Trouble> wrongWith(HttpServletRequest request);
}
