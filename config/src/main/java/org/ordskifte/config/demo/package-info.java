/** Five invented authorities with their codes, committees and rounds, and the loading of them through the front door. */
package org.ordskifte.config.demo;
