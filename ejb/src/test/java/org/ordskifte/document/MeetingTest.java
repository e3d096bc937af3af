package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A meeting changes words of a draft; whatever else was said of the draft is said of what it became. */
class MeetingTest {

    private final Document document = DocumentFixture.entity();

    private DocumentVersion version(int number) {
        VersionDraft draft = new VersionDraft("da", "Kodeks", null, null, Map.of(), null, null, null);
        return new DocumentVersion(document, number, draft, "somebody", Instant.EPOCH);
    }

    private VersionHead changed(DocumentVersion proposed) {
        DocumentVersion changed = version(proposed.number() + 1).continuing(proposed.number());
        changed.takePlaceOf(proposed, Instant.EPOCH);
        return changed.head();
    }

    @Test
    void what_the_draft_translates_is_translated_by_what_it_became() {
        TranslationOf original = new TranslationOf("code-of-conduct", 3);
        assertThat(changed(version(1).translate(original)).translationOf()).isEqualTo(original);
        assertThat(changed(version(1)).translationOf()).isNull();
    }

    @Test
    void what_is_said_of_the_change_goes_along() {
        DocumentVersion proposed = version(2).correcting(version(1), "Stavefejl i punkt 3");
        assertThat(changed(proposed))
                .returns("Stavefejl i punkt 3", VersionHead::changeNote)
                .returns(ChangeKind.EDITORIAL, VersionHead::changeKind);
        DocumentVersion described = version(2);
        described.describe(null, null, "Ny regel om gaver");
        assertThat(changed(described))
                .returns("Ny regel om gaver", VersionHead::changeNote)
                .returns(ChangeKind.SUBSTANTIVE, VersionHead::changeKind);
    }

    @Test
    void the_draft_gives_way_and_the_other_says_that_a_meeting_changed_it() {
        DocumentVersion proposed = version(1);
        proposed.freeze("hash", Instant.EPOCH);
        assertThat(changed(proposed))
                .returns(true, VersionHead::changedAtMeeting)
                .returns(1, VersionHead::basedOn)
                .returns(VersionState.IN_CONSULTATION, VersionHead::state);
        assertThat(proposed.state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(proposed.wasAsked()).as("whoever was asked may read on").isTrue();
    }
}
