/** Pages on looking at the risk again when the group changes. */
package org.peerassessment.web.reassessment;
