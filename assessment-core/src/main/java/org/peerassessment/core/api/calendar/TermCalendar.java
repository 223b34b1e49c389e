package org.peerassessment.core.api.calendar;

import jakarta.ejb.Local;
import java.time.LocalDate;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** Asks whether a day falls into term, by the council's own calendar (R-REF-05). */
@Local
public interface TermCalendar {
  @Guarded(value = Permission.OWN_ACCOUNT, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Standing at(LocalDate day);
}
