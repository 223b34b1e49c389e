/**
 * Behind the doors of {@code api.group}: definitions of the group and their history, the roster of
 * memberships, who was left out, acquaintances. Depends on people and lawfulness.
 */
package org.peerassessment.core.group;
