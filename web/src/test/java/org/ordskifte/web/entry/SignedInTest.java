package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.identity.Caller;
import org.ordskifte.web.entry.SignedIn.Word;

/** For how long what the identity provider said of somebody counts in their session. */
class SignedInTest {

    private static final LoginTerms TERMS = LoginTerms.of(name -> null);
    private static final Caller HERE = somebody("subject-1", Set.of("vestfjord"));
    private static final Caller GONE = somebody("subject-1", Set.of());

    private final Provider provider = new Provider();
    private long now = 1_000_000;
    private SignedIn login;

    @BeforeEach
    void log_in() {
        login = new SignedIn(provider, TERMS, () -> now, now, now);
    }

    @Test
    void the_provider_is_asked_again_after_five_minutes_and_not_before() {
        provider.caller = GONE;
        now += 299;
        assertThat(login.caller()).isEqualTo(HERE);
        assertThat(provider.asked).isZero();
        now += 1;
        assertThat(login.caller()).isEqualTo(GONE);
        now += 299;
        assertThat(login.caller()).isEqualTo(GONE);
        assertThat(provider.asked).isEqualTo(1);
    }

    @Test
    void a_word_that_was_old_at_the_login_is_asked_about_sooner() {
        login = new SignedIn(provider, TERMS, () -> now, now - 200, now - 200);
        provider.caller = GONE;
        now += 100;
        assertThat(login.caller()).isEqualTo(GONE);
    }

    @Test
    void a_login_that_is_over_at_the_provider_is_over_here_for_good() {
        provider.word = Word.REFUSED;
        now += 300;
        assertThat(login.caller()).isSameAs(Caller.ANONYMOUS);
        assertThat(login.isOver()).isTrue();
        provider.word = Word.GOOD;
        now += 300;
        assertThat(login.caller()).isSameAs(Caller.ANONYMOUS);
        assertThat(provider.asked).isEqualTo(1);
    }

    @Test
    void a_session_never_becomes_that_of_somebody_else() {
        provider.caller = somebody("subject-2", Set.of("vestfjord"));
        now += 300;
        assertThat(login.caller()).isSameAs(Caller.ANONYMOUS);
    }

    @Test
    void while_the_provider_is_away_its_word_counts_for_an_hour_and_then_only_what_the_portal_knows() {
        provider.word = Word.AWAY;
        now += 3599;
        assertThat(login.caller()).isEqualTo(HERE);
        now += 1;
        Caller unheard = login.caller();
        assertThat(unheard.remembered()).isTrue();
        assertThat(unheard.organizations()).containsExactly("vestfjord");
        assertThat(unheard.unitsIn("vestfjord")).isEmpty();
        provider.word = Word.GOOD;
        assertThat(login.caller()).isEqualTo(HERE);
    }

    @Test
    void a_session_ends_ten_hours_after_the_login_however_busy_it_is() {
        for (int minutes = 0; minutes < 599; minutes++) {
            now += 60;
            assertThat(login.caller()).isEqualTo(HERE);
        }
        assertThat(login.secondsLeft()).isEqualTo(60);
        provider.word = Word.AWAY;
        now += 60;
        assertThat(login.caller()).isSameAs(Caller.ANONYMOUS);
    }

    @Test
    void an_operator_may_shorten_the_five_minutes_and_never_lengthen_them() {
        Map<String, String> said = Map.of(
                "ORDSKIFTE_CLAIMS_SECONDS",
                "2",
                "ORDSKIFTE_CLAIMS_UNHEARD_MINUTES",
                "5",
                "ORDSKIFTE_SESSION_HOURS",
                "4");
        assertThat(LoginTerms.of(said::get)).isEqualTo(new LoginTerms(2, 300, 14_400));
        for (String wrong : new String[] {"301", "0", "-1", "five"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LoginTerms.of(name -> name.equals("ORDSKIFTE_CLAIMS_SECONDS") ? wrong : null));
        }
    }

    private static Caller somebody(String subject, Set<String> organizations) {
        return new Caller(
                subject, "a@b.example", true, "A", organizations, Map.of("vestfjord", Set.of("Borgerservice")));
    }

    private static final class Provider implements SignedIn.Voucher {

        private Word word = Word.GOOD;
        private Caller caller = HERE;
        private int asked;

        @Override
        public Word ask() {
            asked++;
            return word;
        }

        @Override
        public Caller caller() {
            return caller;
        }
    }
}
