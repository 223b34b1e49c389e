/**
 * The one interceptor that every door's call passes. Depends on shared, and on access, timeline and
 * audit through their public parts. Nothing depends on it.
 */
package org.peerassessment.core.door;
