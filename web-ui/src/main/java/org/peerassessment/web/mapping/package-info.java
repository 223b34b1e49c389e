/** Pages of the peer map: the picture, the tables, and the forms behind both. */
package org.peerassessment.web.mapping;
