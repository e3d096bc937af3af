/** What the server does with a request before the application's own chain: answer from kept bytes, measure bodies. */
package org.ordskifte.web.entry.front;
