/**
 * The register of what the council settles for all assessments. Depends on shared and access. Terms
 * it owns: setting.
 */
package org.peerassessment.core.settings;
