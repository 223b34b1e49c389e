/**
 * Evidence under the framework's elements, and the matrix of contexts. Depends on shared, access,
 * context, lawfulness and engagement through their doors; {@link
 * org.peerassessment.core.framework.FrameworkFacts} tells later features what is there.
 */
package org.peerassessment.core.framework;
