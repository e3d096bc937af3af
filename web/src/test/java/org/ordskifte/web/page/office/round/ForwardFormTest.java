package org.ordskifte.web.page.office.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.identity.Invitee;

class ForwardFormTest {

    private static final List<CommitteeView> ALL = List.of(
            committee("rmu", null),
            committee("hmu-stabe", "rmu"),
            committee("lmu-hr", "hmu-stabe"),
            committee("hmu-hospital", "rmu"),
            committee("lmu-nord", "hmu-hospital"));

    private static CommitteeView committee(String slug, String parent) {
        return new CommitteeView(UUID.randomUUID(), slug, slug, null, parent, 0, null, 0);
    }

    @Test
    void a_round_is_passed_on_to_those_below_and_below_them() {
        assertThat(ForwardForm.below(ALL, "rmu"))
                .extracting(CommitteeView::slug)
                .containsExactly("hmu-stabe", "lmu-hr", "hmu-hospital", "lmu-nord");
        assertThat(ForwardForm.below(ALL, "hmu-stabe"))
                .extracting(CommitteeView::slug)
                .containsExactly("lmu-hr");
        assertThat(ForwardForm.below(ALL, "lmu-hr")).isEmpty();
    }

    @Test
    void line_management_is_written_one_person_a_line() {
        assertThat(ForwardForm.people("Ida Vind ida@vind.example\n\n  bo@strand.example \nEli <eli@eng.example>"))
                .containsExactly(
                        new Invitee("ida@vind.example", "Ida Vind"),
                        new Invitee("bo@strand.example", null),
                        new Invitee("eli@eng.example", "Eli"));
        assertThat(ForwardForm.people(null)).isEmpty();
    }
}
