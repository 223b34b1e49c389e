/**
 * What of one map is in other assessments too, within the rights of who asks (R-MAP-12). Term it
 * owns: overlap.
 */
package org.peerassessment.mapping.api.overlap;
