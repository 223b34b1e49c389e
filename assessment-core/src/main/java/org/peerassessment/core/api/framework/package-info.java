/**
 * The peer assessment framework: three domains, thirteen elements, the evidence under them, and the
 * matrix of contexts. Terms it owns: domain, element, evidence, viewpoint, column, entry. Depends
 * on {@code api.shared}, {@code api.access}; names contexts and conversations by id.
 */
package org.peerassessment.core.api.framework;
