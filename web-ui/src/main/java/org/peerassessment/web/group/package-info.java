/** Pages on who the group is: definition, members, how they know each other. */
package org.peerassessment.web.group;
