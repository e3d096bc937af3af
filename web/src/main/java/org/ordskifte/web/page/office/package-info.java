/** Backing beans of the pages behind the login, around documents and committees. */
package org.ordskifte.web.page.office;
