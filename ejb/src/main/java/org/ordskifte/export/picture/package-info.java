/** The picture that stands beside a link to one of our pages. */
package org.ordskifte.export.picture;
