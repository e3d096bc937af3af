package org.ordskifte.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView.Standing;

/** All versions of a document with how each stands, the newest first. */
final class VersionLines {

    private VersionLines() {}

    static List<VersionLine> of(
            StandingWords words, List<VersionHead> versions, ZoneId zone, LocalDate today, int here) {
        Validity validity = new Validity(versions, zone);
        return versions.stream()
                .sorted(Comparator.comparingInt(VersionHead::number).reversed())
                .map(version -> {
                    Standing standing = validity.standing(version, today);
                    return new VersionLine(
                            version.number(),
                            words.standing(standing, version, versions),
                            StandingWords.sign(standing),
                            version.number() == here);
                })
                .toList();
    }
}
