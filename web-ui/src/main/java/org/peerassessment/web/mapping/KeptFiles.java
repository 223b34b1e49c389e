package org.peerassessment.web.mapping;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * The file that somebody looks at before it is brought in: one for each session, however many pages
 * are open, so that nobody fills the server's memory with files that wait.
 */
@SessionScoped
class KeptFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  private long number;
  private KeptFile latest;

  /**
   * Takes the place of the one before.
   *
   * @return by which {@link #get} finds it
   */
  synchronized long keep(KeptFile file) {
    latest = file;
    return ++number;
  }

  /** The file, or null once another was sent. */
  synchronized KeptFile get(long kept) {
    return kept == number ? latest : null;
  }
}
