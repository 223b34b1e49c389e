/** The intervention library behind its door: a register without case data. */
package org.peerassessment.plan.library;
