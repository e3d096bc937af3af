package org.ordskifte.tenancy.planted;

import org.ordskifte.identity.Caller;

/** Planted: the wall may know only shared. */
class TenancyThatKnowsIdentity {
    Caller caller;
}
