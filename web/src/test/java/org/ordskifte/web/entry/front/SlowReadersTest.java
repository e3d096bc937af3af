package org.ordskifte.web.entry.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.web.entry.front.SlowReaders.AT_ONCE;
import static org.ordskifte.web.entry.front.SlowReaders.FAST_ENOUGH;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is waited for while an answer goes out, and who no longer. */
class SlowReadersTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void one_who_reads_slowly_has_time_while_few_do_and_hardly_any_while_many_do() {
        assertThat(SlowReaders.isTooSlow(19 * SECOND, 0, AT_ONCE - 1)).isFalse();
        assertThat(SlowReaders.isTooSlow(21 * SECOND, 0, 0)).isTrue();
        assertThat(SlowReaders.isTooSlow(SECOND / 20, 0, AT_ONCE)).isFalse();
        assertThat(SlowReaders.isTooSlow(SECOND, 0, AT_ONCE)).isTrue();
    }

    @Test
    void one_who_reads_on_is_waited_for_however_long_it_takes() {
        long minutes = 600;
        assertThat(SlowReaders.isTooSlow(minutes * SECOND, minutes * FAST_ENOUGH, 200))
                .isFalse();
        assertThat(SlowReaders.isTooSlow(minutes * SECOND, minutes, 0)).isTrue();
    }
}
