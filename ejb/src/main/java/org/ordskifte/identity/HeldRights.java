package org.ordskifte.identity;

import java.util.Map;
import java.util.Set;

/**
 * What somebody may do in a tenant.
 *
 * @param everywhere in the whole of it
 * @param inUnits slugs of the units where a right holds that does not hold everywhere
 */
record HeldRights(Set<Right> everywhere, Map<Right, Set<String>> inUnits) {}
