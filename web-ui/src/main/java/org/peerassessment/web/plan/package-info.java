/**
 * Pages of the plan and its tasks: the lead's by concern, and the small ones of the agencies that
 * own tasks. May use the api of core and plan.
 */
package org.peerassessment.web.plan;
