/** What the portal may use of mapping; nothing here is persistent or mutable. */
package org.peerassessment.mapping.api;
