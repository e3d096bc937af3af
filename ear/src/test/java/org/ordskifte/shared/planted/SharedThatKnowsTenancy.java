package org.ordskifte.shared.planted;

import org.ordskifte.tenancy.CurrentTenant;

/** Planted: shared may know nobody. */
class SharedThatKnowsTenancy {
    CurrentTenant tenant;
}
