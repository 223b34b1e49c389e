/**
 * The contexts of an assessment: the rows of its template. Depends on shared and access. Term it
 * owns: context.
 */
package org.peerassessment.core.context;
