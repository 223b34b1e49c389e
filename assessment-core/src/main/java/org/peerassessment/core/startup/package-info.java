/**
 * Opens the doors once database, schema and settings are right, and closes them while the database
 * is away. Depends on shared and access. Terms it owns: opening, grants, first start.
 */
package org.peerassessment.core.startup;
