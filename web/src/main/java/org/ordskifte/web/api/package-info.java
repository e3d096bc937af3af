/** The outside contract: REST resources and the records they take and give. */
package org.ordskifte.web.api;
