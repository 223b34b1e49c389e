/** How this module stores moments and brings its tables. */
package org.peerassessment.mapping.shared;
