package org.peerassessment.core.door;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.api.shared.Refusal;

/**
 * The one way through every door: permission, then access to the record, then the act, then the
 * audit row in the same transaction (R-ACC-04). What it or the act refuses is audited in a
 * transaction of its own, because the act's is rolled back. Where one door asks another in order to
 * answer, about the same record or about none, the outer one's row tells of both; what writes or is
 * told on the timeline always leaves its own.
 */
@Door
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class DoorInterceptor {
  private static final Logger LOG = Logger.getLogger(DoorInterceptor.class.getName());

  @Inject private Callers callers;
  @Inject private RecordGuards guards;
  @Inject private AuditNotes notes;
  @Inject private OpenDoors inside;
  @Inject private RefusedAttempts refused;

  @AroundInvoke
  public Object pass(InvocationContext call) throws Exception {
    DoorMethod method = DoorMethod.of(call.getTarget().getClass(), call.getMethod());
    if (method.isOpen()) {
      return call.proceed();
    }
    Caller caller = callers.current();
    Optional<RecordId> record = method.recordIn(call.getParameters());
    Object result;
    try {
      check(method, caller, record);
      result = proceed(method, record, call);
    } catch (NotAccepted formMistake) {
      // Answered to the person who typed it and tells nothing of a record: a row for every missed
      // question of a form would only bury the refusals that matter.
      throw formMistake;
    } catch (Refusal refusal) {
      refused.keep(() -> notes.refused(method, caller, record.orElse(null), call.getParameters()));
      throw refusal;
    }
    if (!method.hasOwnRow() && inside.answersAnother(record)) {
      return result;
    }
    RecordId about = record.orElse(result instanceof RecordId created ? created : null);
    notes.done(method, caller, about, call.getParameters(), result);
    return result;
  }

  /** A collision becomes a refusal here: what the database says of it quotes the record. */
  private Object proceed(DoorMethod method, Optional<RecordId> record, InvocationContext call)
      throws Exception {
    inside.enter(record, method.isWrite());
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException thrown) {
      String kind = ChangedMeanwhile.kindIn(thrown).orElseThrow(() -> thrown);
      LOG.log(Level.INFO, "Two changes at once in {0}: {1}", new Object[] {method.name(), kind});
      throw new ChangedMeanwhile();
    } finally {
      inside.leave();
    }
  }

  private void check(DoorMethod method, Caller caller, Optional<RecordId> record) {
    if (!caller.may(method.guard().value())) {
      throw new NotPermitted();
    }
    if (method.guard().scope() != Guarded.Scope.RECORD) {
      return;
    }
    RecordId id = record.orElseThrow(NoSuchRecord::new);
    if (!guards.allow(caller, id, method.guard().act())) {
      throw new NoSuchRecord();
    }
  }
}
