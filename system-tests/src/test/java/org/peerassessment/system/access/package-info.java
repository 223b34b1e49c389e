/**
 * Who may open what: every role, every page, a record they are named on, one they are not, and one
 * that does not exist. Terms it owns: audience (those whom a page answers).
 */
package org.peerassessment.system.access;
