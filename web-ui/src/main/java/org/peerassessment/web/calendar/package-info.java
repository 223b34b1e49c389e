/** Pages of the term calendars. Depends on the frame and the doors of calendar. */
package org.peerassessment.web.calendar;
