/**
 * What every door speaks: ids of guarded records, refusals with their reasons, and the check of
 * answers. Depends on nothing of ours.
 */
package org.peerassessment.core.api.shared;
