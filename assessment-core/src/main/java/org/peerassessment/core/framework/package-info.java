/**
 * Evidence under the framework's elements, and the matrix of contexts. Depends on shared, access,
 * context, engagement (through their doors) and lawfulness; {@link
 * org.peerassessment.core.framework.FrameworkFacts} tells later features what is there.
 */
package org.peerassessment.core.framework;
