/**
 * Pages of the framework: evidence by element, and the matrix of contexts. Depends on the frame and
 * on the core's doors of framework, analysis, engagement and context.
 */
package org.peerassessment.web.framework;
