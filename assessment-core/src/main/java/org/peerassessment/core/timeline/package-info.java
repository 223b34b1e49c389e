/**
 * Keeps what passed the doors to write in an assessment, as it was asked for. Depends on shared and
 * access. Terms it owns: entry, answer.
 */
package org.peerassessment.core.timeline;
