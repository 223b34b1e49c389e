/**
 * Pages of the lawful basis and of the policy register. Depends on the frame and the doors of
 * lawfulness.
 */
package org.peerassessment.web.lawfulness;
