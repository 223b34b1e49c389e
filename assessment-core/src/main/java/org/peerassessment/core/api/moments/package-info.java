/**
 * When something was recorded that rests on the map: a meeting, an analysis, a plan. Each is pinned
 * to the map as it was then by an instant, never by a reference (R-MAP-14). Term it owns: moment.
 */
package org.peerassessment.core.api.moments;
