/**
 * What the council settles for all assessments (R-ACC-10). Terms it owns: setting, label of people
 * on pictures. Depends on {@code api.shared} and {@code api.access}.
 */
package org.peerassessment.core.api.settings;
