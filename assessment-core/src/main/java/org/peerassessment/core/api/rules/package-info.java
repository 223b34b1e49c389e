/**
 * The named policies of all modules, for people to read: what each refuses and where it comes from.
 * Term it owns: named policy. Depends on {@code api.access}.
 */
package org.peerassessment.core.api.rules;
