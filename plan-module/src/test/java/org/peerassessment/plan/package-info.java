/** Tests of the plan: its rules alone, and through the doors on a real server. */
package org.peerassessment.plan;
