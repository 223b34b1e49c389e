/**
 * The council's register of people, reached only through the assessments that name them. Depends on
 * shared and access. Terms it owns: person, person in an assessment.
 */
package org.peerassessment.core.people;
