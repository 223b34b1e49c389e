/**
 * What people told: conversations with stakeholders, parents and young people, as notes under
 * themes, which the framework cites as sources. Terms it owns: conversation, round table, theme,
 * note. Depends on {@code api.shared} and {@code api.access} only.
 */
package org.peerassessment.core.api.engagement;
