/**
 * Taking the picture of the map out of the suite (R-MAP-13). Terms it owns: format, map file.
 * Depends on {@code api.view} and core's api.
 */
package org.peerassessment.mapping.api.drawing;
