/** Pages of the intervention library, a register. May use the api of plan. */
package org.peerassessment.web.library;
