/** What programs follow: the Atom feed and the calendar of an authority, the site map. */
package org.ordskifte.web.feed;
