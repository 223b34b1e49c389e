/**
 * The door of incidents (R-MAP-06). Terms it owns: incident (something that happened and harmed
 * somebody), part in an incident (that a person was harmed, or is said to have harmed, in this one
 * incident). No person is called by a part they had. Depends on the map's and the ledger's api, and
 * core's.
 */
package org.peerassessment.mapping.api.incidents;
