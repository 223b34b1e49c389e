/** The page on which a council reads the rules that decide. Depends on the door of the rules. */
package org.peerassessment.web.rules;
