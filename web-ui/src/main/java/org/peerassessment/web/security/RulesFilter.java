package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Refuses what no page of the portal ever asks for, before anything of it is looked at. */
public class RulesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<RequestRule> RULES =
      List.of(
          new MethodRule(),
          new PathRule(),
          new SizeRule(),
          new PageStateRule(),
          new SameSiteRule());

  @Inject private transient PlainPage page;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Trouble> wrong =
        RULES.stream().map(rule -> rule.wrongWith(request)).flatMap(Optional::stream).findFirst();
    if (wrong.isPresent()) {
      page.write(request, response, wrong.get(), List.of());
    } else {
      chain.doFilter(request, response);
    }
  }
}
