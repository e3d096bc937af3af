package org.ordskifte.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Renewing;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantFixture;
import org.ordskifte.web.api.KeptForms.Form;

/** Whole texts are made into answers once for all who ask at once, and a few at a time. */
class KeptFormsTest {

    private final KeptForms forms = new KeptForms();
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch allowed = new CountDownLatch(1);
    private volatile String state = "1";

    @BeforeEach
    void open() {
        forms.renewing = new Renewing() {
            @Override
            public String state() {
                return state;
            }
        };
        forms.tenant = TenantFixture.entered();
        forms.caller = new CurrentCaller();
        forms.caller.is(Caller.ANONYMOUS, "request");
        forms.workshop = new Workshop(2);
    }

    @AfterEach
    void close() {
        allowed.countDown();
        readers.shutdownNow();
    }

    @Test
    void what_two_hundred_ask_for_at_once_is_made_once() {
        List<CompletableFuture<Form>> asked = new ArrayList<>();
        for (int reader = 0; reader < 200; reader++) {
            asked.add(CompletableFuture.supplyAsync(() -> forms.form("kodeks", 1, null, this::slowly), readers));
        }
        allowed.countDown();
        Form first = asked.get(0).join();
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isSameAs(first));
        assertThat(made).hasValue(1);
    }

    @Test
    void it_is_kept_until_anything_changes_here_or_elsewhere_and_another_form_is_another_thing() {
        allowed.countDown();
        Form first = ask(true);
        assertThat(ask(true)).isSameAs(first);
        state = "2";
        Form second = ask(true);
        assertThat(second).isNotSameAs(first);
        assertThat(ask(true)).isSameAs(second);
        forms.forget(null);
        Form third = ask(true);
        assertThat(third).isNotSameAs(second);
        forms.tenant.enter(TenantFixture.vestfjord());
        assertThat(ask(true)).isNotSameAs(third);
        assertThat(forms.form("kodeks", 1, ExportFormat.PDF, () -> form(true)).bytes())
                .isNotSameAs(third.bytes());
    }

    @Test
    void what_was_made_while_something_happened_and_what_does_not_last_is_not_kept() {
        allowed.countDown();
        assertThat(ask(false)).isNotSameAs(ask(false));
        Form before = forms.form("kodeks", 1, null, () -> {
            forms.forget(null);
            return form(true);
        });
        assertThat(ask(true)).isNotSameAs(before);
    }

    @Test
    void whoever_is_signed_in_gets_what_was_made_for_them_alone() {
        allowed.countDown();
        Form everybodys = ask(true);
        forms.caller.is(new Caller("subject-1", "a@b.example", true, "A", Set.of()), "request");
        Form theirs = ask(true);
        assertThat(theirs).isNotSameAs(everybodys);
        assertThat(ask(true)).isNotSameAs(theirs);
        forms.caller.is(Caller.ANONYMOUS, "request");
        assertThat(ask(true)).isSameAs(everybodys);
    }

    @Test
    void where_too_much_is_being_made_one_is_told_to_come_again_and_can() {
        List<CompletableFuture<Form>> busy = new ArrayList<>();
        for (int text = 0; text < 2; text++) {
            String slug = "kodeks-" + text;
            busy.add(CompletableFuture.supplyAsync(() -> forms.form(slug, 1, null, this::slowly), readers));
        }
        while (made.get() < 2) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> ask(true)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(Code.UNAVAILABLE));
        allowed.countDown();
        busy.forEach(CompletableFuture::join);
        assertThat(ask(true)).isNotNull();
    }

    @Test
    void what_could_not_be_made_is_told_to_all_who_waited_and_tried_again_by_the_next() {
        allowed.countDown();
        assertThatThrownBy(() -> forms.form("kodeks", 1, null, () -> {
                    throw Refusal.notFound();
                }))
                .isInstanceOf(Refusal.class);
        assertThat(ask(true)).isNotNull();
    }

    private Form ask(boolean lasting) {
        return forms.form("kodeks", 1, null, () -> form(lasting));
    }

    private Form slowly() {
        made.incrementAndGet();
        try {
            allowed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return form(true);
    }

    private static Form form(boolean lasting) {
        return new Form(new byte[] {1}, "application/json", "\"1\"", null, lasting);
    }
}
