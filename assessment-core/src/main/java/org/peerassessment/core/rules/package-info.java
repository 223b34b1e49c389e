/**
 * Gathers the named policies that features bring. Knows no other feature; knows policies by {@link
 * org.peerassessment.core.api.rules.NamedPolicy} only.
 */
package org.peerassessment.core.rules;
