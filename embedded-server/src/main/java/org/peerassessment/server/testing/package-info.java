/**
 * What the tests of other modules start: {@link
 * org.peerassessment.server.testing.DatabaseExtension} gives every Arquillian deployment its
 * database and data sources; {@link org.peerassessment.server.testing.RunningSuite} runs the whole
 * suite as its users do, in a process of its own.
 */
package org.peerassessment.server.testing;
