/**
 * One assessment as a list of tasks, gathered from the section beans of all modules. Depends on
 * shared, access, referral and lawfulness; knows sections by their interface only.
 */
package org.peerassessment.core.workspace;
