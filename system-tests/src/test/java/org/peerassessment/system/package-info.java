/**
 * What is shown of the whole suite from outside: its architecture, its life cycle in a browser on
 * both servers, its behaviour under attack, kill and a lost database, and its speed. Depends on all
 * modules; nothing depends on it.
 */
package org.peerassessment.system;
