/** Several people change the same thing at once: one is first, nobody is written over. */
package org.peerassessment.system.races;
