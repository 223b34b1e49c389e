/**
 * Everything that happened in one assessment, in order (R-ACC-11). Terms it owns: timeline, entry.
 * Depends on {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.timeline;
