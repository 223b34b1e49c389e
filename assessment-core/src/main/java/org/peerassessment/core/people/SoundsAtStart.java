package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.api.startup.StartPart;

/** Makes the keys of how names sound for people who were named by an earlier version. */
@ApplicationScoped
public class SoundsAtStart implements StartPart {
  private static final int AT_ONCE = 200;

  @Inject private MergedNames names;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public boolean step() {
    List<Person> unheard =
        em.createQuery("select p from Person p where p.soundsAs < :edition", Person.class)
            .setParameter("edition", Sounds.EDITION)
            .setMaxResults(AT_ONCE)
            .getResultList();
    unheard.forEach(names::hear);
    return !unheard.isEmpty();
  }
}
