package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Reads everything that a page shows in one transaction, and sends nothing of it before the rows of
 * its doors are kept (R-ACC-04). A form that is sent is not read so: what it writes has a
 * transaction of its own, and after a refusal its page is shown again.
 */
public class WholePageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient UserTransaction transaction;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"GET".equals(request.getMethod())
        || PublicPaths.needNoDatabase(request.getServletPath())) {
      chain.doFilter(request, response);
      return;
    }
    HeldResponse held = new HeldResponse(response);
    begin();
    try {
      chain.doFilter(request, held);
      commit();
    } catch (IOException | ServletException | RuntimeException | Error thrown) {
      rollBack(thrown);
      throw thrown;
    }
    held.letGo();
  }

  private void begin() throws ServletException {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new ServletException(e);
    }
  }

  private void commit() throws ServletException {
    try {
      transaction.commit();
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new ServletException("What the page shows could not be recorded", e);
    }
  }

  /** What went wrong first is what is told. */
  private void rollBack(Throwable thrown) {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException | RuntimeException e) {
      thrown.addSuppressed(e);
    }
  }
}
