/**
 * The contexts an assessment looks at: the peer group itself, school, places, home, online. They
 * are the rows of the assessment template (guidance, appendix A). Term it owns: context. Depends on
 * {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.context;
