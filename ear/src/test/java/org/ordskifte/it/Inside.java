package org.ordskifte.it;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Visiting;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

/** A thread inside the server that calls the use cases of the shipped archive, as its own pages do. */
final class Inside {

    private Inside() {}

    /** @param module archive within the EAR, without its ending */
    static <T> T useCase(String module, Class<T> type) {
        return type.cast(lookup("java:global/ordskifte/" + module + "/" + type.getSimpleName()));
    }

    /** Works for somebody in a tenant, as a request with that path would; without a tenant when the slug is null. */
    static <T> T as(Caller caller, String tenant, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Visiting.class.getClassLoader());
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            CDI.current().select(CurrentCaller.class).get().is(caller, "inside");
            if (tenant != null) {
                CDI.current().select(CurrentTenant.class).get().enter(tenant(tenant));
            }
            return work.call();
        } finally {
            request.deactivate();
            thread.setContextClassLoader(before);
        }
    }

    static TenantView tenant(String slug) {
        return useCase("ejb", Visiting.class).tenant(slug).orElseThrow();
    }

    /** All in one transaction that is undone at the end. */
    static <T> T inOneTransaction(Callable<T> work) throws Exception {
        UserTransaction transaction = (UserTransaction) lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    /** Each with its own values, one after the other in one transaction that is kept. */
    static void keep(List<String> queries, List<Object[]> values) throws Exception {
        UserTransaction transaction = (UserTransaction) lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            for (int at = 0; at < queries.size(); at++) {
                sql(queries.get(at), values.get(at));
            }
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }

    /** One value, over the application's own pool: within a transaction on the connection that it uses. */
    static String sql(String query, Object... values) throws SQLException {
        DataSource pool = (DataSource) lookup("java:/jdbc/ordskifte");
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static Object lookup(String name) {
        try {
            return new InitialContext().lookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
