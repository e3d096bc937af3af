package org.ordskifte.notification;

import java.util.Map;
import java.util.UUID;

/** What is needed to write one mail. */
record Letter(UUID id, String kind, String email, String name, String language, Map<String, String> words) {}
