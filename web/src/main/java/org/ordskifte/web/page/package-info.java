/** Backing beans: each page's own small view of the use cases. */
package org.ordskifte.web.page;
