/** Pages on who belongs to the group, as each informant sees it. */
package org.peerassessment.web.belonging;
