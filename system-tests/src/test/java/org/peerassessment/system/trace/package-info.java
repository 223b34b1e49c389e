/**
 * Traceability: which tests prove which requirement. Terms it owns: requirement, declared
 * requirement (one said to be complete), proof (a test that carries its id).
 */
package org.peerassessment.system.trace;
