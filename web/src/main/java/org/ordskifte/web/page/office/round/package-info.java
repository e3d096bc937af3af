/** Pages behind the login for rounds: preparing one, answering one, and reading what came in. */
package org.ordskifte.web.page.office.round;
