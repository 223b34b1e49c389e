/**
 * Pages of the administrator: accounts, roles, agencies. May use the api of core's access, the new
 * password of {@code web.access} and the frame; sees no case.
 */
package org.peerassessment.web.admin;
