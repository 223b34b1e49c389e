/**
 * Who may do what: roles, permissions, the mark of a guarded door, and the people's accounts. Terms
 * it owns: caller, permission, door, record guard. Depends on {@code api.shared} only.
 */
package org.peerassessment.core.api.access;
