/** What waits for each person (R-ACC-07). Term it owns: work list item. */
package org.peerassessment.core.api.worklist;
