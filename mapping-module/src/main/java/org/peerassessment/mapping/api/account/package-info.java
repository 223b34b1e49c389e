/**
 * The door of what a young person draws of themselves, at a page made for two. Term it owns: ring
 * (how close they say somebody is to them). Depends on the map and on core's api.
 */
package org.peerassessment.mapping.api.account;
