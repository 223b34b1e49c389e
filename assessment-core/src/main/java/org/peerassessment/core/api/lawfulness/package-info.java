/**
 * Why an assessment may touch private lives (Human Rights Act 1998, Article 8(2)), and the register
 * of the council's published policy. Terms it owns: lawful basis, purpose, purpose check, policy
 * version, gate, agreement, emergency decision. Depends on {@code api.shared} and {@code
 * api.access}.
 */
package org.peerassessment.core.api.lawfulness;
