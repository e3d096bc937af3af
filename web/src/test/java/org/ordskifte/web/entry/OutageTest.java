package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "55P03", "57014", "40P01", "40001"})
    void a_database_that_is_away_or_too_busy_is_one(String state) {
        SQLException away = new SQLException("no", state);
        assertThat(Outage.isBehind(new EJBException(away))).isTrue();
        assertThat(Outage.isBehind(new ServletException(new IllegalStateException(away))))
                .isTrue();
    }

    @Test
    void so_is_a_connection_that_is_not_to_be_had() {
        assertThat(Outage.isBehind(new EJBException(new ResourceException("IJ000459: Transaction is not active"))))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(new SQLTransientConnectionException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WFLYEJB0447: Transaction 'Local transaction' was already rolled back",
                "ARJUNA016102: The transaction is not active! Uid is 0:1"
            })
    void and_a_transaction_whose_time_ran_out(String said) {
        assertThat(Outage.isBehind(undone(said))).isTrue();
        EJBException thrown = new EJBException(new IllegalStateException("no transaction is active"));
        thrown.addSuppressed(undone(said));
        assertThat(Outage.isBehind(thrown)).isTrue();
    }

    @Test
    void a_fault_of_our_own_is_none() {
        assertThat(Outage.isBehind(new EJBException(new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(Outage.isBehind(undone("ARJUNA016053: Could not commit transaction.")))
                .isFalse();
        assertThat(Outage.isBehind(new IllegalArgumentException())).isFalse();
    }

    private static EJBException undone(String said) {
        return new EJBTransactionRolledbackException("undone", new IllegalStateException(said));
    }
}
