/** In which order an operation may be refused: first whether the caller may at all, then everything else. */
package org.ordskifte.web.api.order;
