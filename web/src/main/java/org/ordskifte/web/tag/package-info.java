/** Own tags of the pages that are easier said in Java than in markup. */
package org.ordskifte.web.tag;
