/** Pages on families: parents and carers, whether they are told, and consent to take part. */
package org.peerassessment.web.families;
