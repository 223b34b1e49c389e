package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Reads everything that a page shows in one transaction: it shows one state of the record, and the
 * rows of its doors are kept before any of it is sent. A form that is sent is not read so: what it
 * writes has a transaction of its own, and after a refusal its page is shown again.
 */
public class WholePage extends HttpFilter {
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
    try {
      transaction.begin();
      chain.doFilter(request, response);
      transaction.commit();
    } catch (NotSupportedException | SystemException e) {
      throw new ServletException(e);
    } catch (RollbackException
        | jakarta.transaction.HeuristicMixedException
        | jakarta.transaction.HeuristicRollbackException e) {
      throw new ServletException("What the page showed could not be recorded", e);
    } finally {
      end();
    }
  }

  /** Whatever is still open here was not committed. */
  private void end() throws ServletException {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException e) {
      throw new ServletException(e);
    }
  }
}
