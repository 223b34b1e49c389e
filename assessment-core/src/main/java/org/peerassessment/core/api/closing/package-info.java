/**
 * The end of an assessment (R-PLN-12). Terms it owns: closing, and what stands in its way. Depends
 * on {@code api.shared}, {@code api.access} and {@code api.workspace}.
 */
package org.peerassessment.core.api.closing;
