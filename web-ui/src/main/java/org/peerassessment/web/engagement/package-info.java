/** Pages on what was told: conversations with stakeholders, parents and young people. */
package org.peerassessment.web.engagement;
