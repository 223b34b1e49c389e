/**
 * Pages of the analysis: weighting of contexts, concerns, outcomes and wishes. Depends on the frame
 * and on the core's doors of analysis and context.
 */
package org.peerassessment.web.analysis;
