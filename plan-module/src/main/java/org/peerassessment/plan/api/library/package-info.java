/** The library of kinds of work that plans choose from. Term it owns: intervention. */
package org.peerassessment.plan.api.library;
