package org.ordskifte.audit;

import java.util.Map;

/** What an entry is about. */
record Happening(String action, String objectType, String objectId, Map<String, Object> detail, boolean denied) {}
