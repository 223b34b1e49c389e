/**
 * Small parts that every feature of the core stands on: the clock, the data sources, how an instant
 * is kept. Depends on nothing of ours.
 */
package org.peerassessment.core.shared;
