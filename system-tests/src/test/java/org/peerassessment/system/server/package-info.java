/**
 * The suite as it is run by people: by the launcher, on Payara Micro by itself, and as an EAR on
 * Payara Server. Every server has its own ports on this machine's own address, and leaves nothing
 * behind. Terms it owns: portal (a running suite and its address).
 */
package org.peerassessment.system.server;
