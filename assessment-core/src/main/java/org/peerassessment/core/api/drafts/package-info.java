/**
 * What somebody has typed into a form and not sent yet (R-ENG-13). Terms it owns: draft, unsent
 * form. Depends on {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.drafts;
