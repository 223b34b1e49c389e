/**
 * Accounts, agencies, roles and signing in. Depends on shared and audit. Terms it owns: account,
 * agency, caller.
 */
package org.peerassessment.core.access;
