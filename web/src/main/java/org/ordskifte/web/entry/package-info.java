/** Where requests come in: which page, which tenant, which caller, and what may be answered from kept bytes. */
package org.ordskifte.web.entry;
