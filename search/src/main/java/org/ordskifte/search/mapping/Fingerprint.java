package org.ordskifte.search.mapping;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.Version;
import org.ordskifte.shared.Canonical;

/**
 * Stands for the fields and their analysis, and is the name of the index's folder: another mapping starts with an empty
 * folder instead of misreading an old one.
 */
final class Fingerprint {

    /** To be advanced when what is written into a field, or how it is kept, changes while the field stays. */
    private static final int CONTENT = 2;

    private Fingerprint() {}

    static String current() {
        String said = CONTENT + "\n" + Version.LATEST.major + "\n" + Fields.all() + "\n" + Analysis.all();
        return Canonical.sha256(said.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
