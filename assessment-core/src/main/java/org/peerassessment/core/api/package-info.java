/**
 * The doors of the assessment core, a package per feature: interfaces, commands, views, named
 * refusals. No persistence, no Faces, nothing mutable. The only part that other modules may use.
 */
package org.peerassessment.core.api;
