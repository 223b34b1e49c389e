/**
 * What is typed into a form and not sent yet: kept by the page's script while somebody types, back
 * again when they come back (R-ENG-13). Terms it owns: unsent form.
 */
package org.peerassessment.web.drafts;
