/**
 * The people whom assessments are about, kept in one register of the council and reached only
 * through an assessment that names them. Terms it owns: person, initials. Depends on {@code
 * api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.people;
