/** How the API says no: problem documents by RFC 9457. */
package org.ordskifte.web.api.problem;
