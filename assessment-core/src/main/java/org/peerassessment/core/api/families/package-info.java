/**
 * The parents and carers of each member, whether and when each is told (R-LEG-04), and who agreed
 * to take part in what (R-LEG-05). Terms it owns: carer, telling, consent, taking part. Depends on
 * {@code api.shared}, {@code api.access} and {@code api.group}.
 */
package org.peerassessment.core.api.families;
