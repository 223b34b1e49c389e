/**
 * School terms and holidays as the council keeps them (R-REF-05). Terms it owns: term calendar,
 * standing of a day. Depends on {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.calendar;
