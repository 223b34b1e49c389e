/**
 * The shape of one interface of Payara, to compile {@code org.peerassessment.server.payara}
 * against. It is left out of every jar: the server brings the real one.
 */
package com.sun.enterprise.util.uuid;
