/**
 * Looking at the risk again when the group changes (R-GRP-05). Terms it owns: question (what asks
 * the lead to re-assess risk), change, answer. Depends on {@code api.shared} and {@code
 * api.access}.
 */
package org.peerassessment.core.api.reassessment;
