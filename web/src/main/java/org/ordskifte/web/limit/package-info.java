/** How much one client may ask for: by address before anything is known of it, by subject once it is signed in. */
package org.ordskifte.web.limit;
