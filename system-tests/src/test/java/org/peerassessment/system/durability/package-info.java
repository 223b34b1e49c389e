/**
 * What the suite keeps, and says, when processes die under it. Terms it owns: acknowledged write
 * (one that the portal has answered as done).
 */
package org.peerassessment.system.durability;
