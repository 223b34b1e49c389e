/**
 * What waits for the signed-in person, and the list of their assessments. Depends on the frame and
 * the doors of the work list.
 */
package org.peerassessment.web.worklist;
