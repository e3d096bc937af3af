/** A whole installation on one machine, the same for the demo, the integration tests and the benchmarks. */
package org.ordskifte.config.local;
