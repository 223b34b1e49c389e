/**
 * School terms and holidays as the council keeps them, and the reading of calendar files. Depends
 * on shared and access. Terms it owns: term calendar, standing of a day.
 */
package org.peerassessment.core.calendar;
