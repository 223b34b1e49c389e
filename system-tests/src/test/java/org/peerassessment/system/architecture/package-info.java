/**
 * The rules of the house, each proved by a planted violation. Terms it owns: house (a root package
 * with one package per module), rule, planted violation.
 */
package org.peerassessment.system.architecture;
