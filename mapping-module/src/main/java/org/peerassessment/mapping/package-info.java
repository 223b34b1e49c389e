/**
 * The map of a peer group: ties between people, their use of places, and how both changed. Knows
 * core by its {@code api} alone; people, places and assessments are core's and held here by id.
 */
package org.peerassessment.mapping;
