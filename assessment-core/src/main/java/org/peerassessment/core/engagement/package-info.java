/**
 * Behind the doors of {@code api.engagement}: conversations as they were held, with their notes.
 * Depends on lawfulness and, for what blocks what, on group.
 */
package org.peerassessment.core.engagement;
