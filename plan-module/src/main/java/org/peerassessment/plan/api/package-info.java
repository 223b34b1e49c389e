/** What the plan offers to the portal: doors, ids, commands and views. No persistence, no Faces. */
package org.peerassessment.plan.api;
