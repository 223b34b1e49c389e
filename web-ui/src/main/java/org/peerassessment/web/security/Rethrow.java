package org.peerassessment.web.security;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Lets everything thrown in Faces, in whole pages and in parts of them, reach {@link
 * TroubleFilter}; left to itself Faces names the class in its answer.
 */
public class Rethrow extends ExceptionHandlerFactory {
  public Rethrow(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
      while (queued.hasNext()) {
        Throwable thrown = queued.next().getContext().getException();
        queued.remove();
        if (!(thrown instanceof AbortProcessingException)) {
          throw new FacesException(thrown);
        }
      }
    }
  }
}
