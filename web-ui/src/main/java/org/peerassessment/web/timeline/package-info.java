/** Everything that happened in one assessment, and what was recorded each time (R-ACC-11). */
package org.peerassessment.web.timeline;
