package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerassessment.core.api.shared.Reason;

/** Turns whatever is thrown into a plain page with the right status; only faults are logged. */
public class TroubleFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(TroubleFilter.class.getName());

  @Inject private transient PlainPage page;
  @Inject private transient KeptBefore kept;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error thrown) {
      if (response.isCommitted() && thrown instanceof IOException) {
        return; // the browser has gone away
      }
      Trouble trouble = sort(request, thrown);
      log(request, trouble, thrown);
      page.write(request, response, trouble, reasons(trouble, thrown));
    }
  }

  private Trouble sort(HttpServletRequest request, Throwable thrown) {
    Trouble trouble = Trouble.of(thrown);
    boolean broken = trouble == Trouble.FAULT && PageRestored.wasTriedInVain(request);
    if (!broken && trouble != Trouble.EXPIRED) {
      return trouble;
    }
    return kept.holds(request) ? Trouble.EXPIRED_KEPT : Trouble.EXPIRED;
  }

  private static List<Reason> reasons(Trouble trouble, Throwable thrown) {
    return trouble == Trouble.IN_THE_WAY ? Trouble.reasons(thrown) : List.of();
  }

  private static void log(HttpServletRequest request, Trouble trouble, Throwable thrown) {
    if (trouble == Trouble.FAULT) {
      LOG.log(Level.SEVERE, thrown, () -> "Fault while answering " + request.getServletPath());
    } else if (trouble == Trouble.NOT_OPEN) {
      LOG.log(Level.WARNING, () -> "The database went away: " + thrown.getClass().getSimpleName());
    }
  }
}
