package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdTest {
    @TempDir
    Path folder;

    @Test
    void whoever_is_there_when_it_closes_is_ended_and_nobody_begins_after_it() {
        Household household = new Household(folder.resolve("log"));
        ChildProcess guest = start(household);
        household.takeNobodyIn();
        assertThat(guest.alive()).isTrue();
        assertThatThrownBy(() -> start(household))
                .isInstanceOf(StackFailure.class)
                .hasMessage("A guest is not started: everything is being stopped");

        household.close();

        assertThat(guest.alive()).isFalse();
        assertThat(folder.resolve("log/guest.pid")).doesNotExist();
        assertThatThrownBy(() -> start(household)).isInstanceOf(StackFailure.class);
        assertThat(Lodgers.of(folder)).isEmpty();
    }

    private ChildProcess start(Household household) {
        return household.start("A guest", List.of("sleep", "60"), Map.of(), folder, "guest.log");
    }
}
