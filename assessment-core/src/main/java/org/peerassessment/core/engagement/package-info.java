/**
 * Behind the doors of {@code api.engagement}: conversations as they were held, with their notes.
 * Depends on lawfulness and on access; its sections and milestones are those of {@code
 * api.workspace} and {@code api.worklist}.
 */
package org.peerassessment.core.engagement;
