package org.ordskifte.config.ops;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the schema with their columns, each after the tables it refers to. */
final class Tables {
    private static final String COLUMNS = "select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)"
            + " from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0"
            + " and not a.attisdropped and a.attgenerated = '' and c.relname <> 'flyway_schema_history'"
            + " group by c.relname order by c.relname";
    private static final String REFERENCES = "select f.relname, t.relname from pg_constraint k"
            + " join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid"
            + " where k.contype = 'f' and f.relnamespace = 'public'::regnamespace and f.oid <> t.oid";

    private Tables() {}

    /** Name to column list, in an order in which they can be filled. */
    static Map<String, String> inOrder(Connection connection) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                    needs.put(rows.getString(1), new LinkedHashSet<>());
                }
            }
            try (ResultSet rows = statement.executeQuery(REFERENCES)) {
                while (rows.next()) {
                    needs.get(rows.getString(1)).add(rows.getString(2));
                }
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String table : sorted(needs)) {
            ordered.put(table, columns.get(table));
        }
        return ordered;
    }

    private static List<String> sorted(Map<String, Set<String>> needs) {
        List<String> sorted = new ArrayList<>();
        while (sorted.size() < needs.size()) {
            int before = sorted.size();
            needs.forEach((table, needed) -> {
                if (!sorted.contains(table) && sorted.containsAll(needed)) {
                    sorted.add(table);
                }
            });
            if (sorted.size() == before) {
                throw new OperationFailure("Tables refer to each other in a circle: " + needs.keySet());
            }
        }
        return sorted;
    }
}
