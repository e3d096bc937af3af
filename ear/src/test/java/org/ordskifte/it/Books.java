package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be true of a round whoever came first: nothing late, nothing double, and what was vouched for is what is kept. */
final class Books {

    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put(
                "handed in without exactly one receipt",
                "(r.submitted_at is not null) <> ((select count(*) from receipt x where x.response_id = r.id) = 1) "
                        + "or (select count(*) from receipt x where x.response_id = r.id) > 1");
        FAULTS.put(
                "received at the deadline or later as if in time",
                "r.state in ('SUBMITTED', 'REPLACED', 'WITHDRAWN') and r.submitted_at >= "
                        + "greatest(c.deadline, k.extended_to)");
        FAULTS.put(
                "withdrawn at the deadline or later",
                "r.state = 'WITHDRAWN' and r.withdrawn_at >= greatest(c.deadline, k.extended_to)");
        FAULTS.put(
                "the receipt says another instant than the answer",
                "exists (select 1 from receipt x where x.response_id = r.id and x.submitted_at <> r.submitted_at)");
        FAULTS.put("kept bytes with another hash", "encode(sha256(r.canonical), 'hex') <> r.hash");
        FAULTS.put(
                "a receipt for other words than are kept",
                "exists (select 1 from receipt x where x.response_id = r.id and (encode(sha256(x.canonical), 'hex') "
                        + "<> x.sha256 or convert_from(x.canonical, 'UTF8')::jsonb ->> 'response' <> r.hash))");
        FAULTS.put(
                "kept bytes with other words than are shown",
                "convert_from(r.canonical, 'UTF8')::jsonb ->> 'text' <> r.text "
                        + "or convert_from(r.canonical, 'UTF8')::jsonb ->> 'position' is distinct from r.position "
                        + "or jsonb_path_query_array(convert_from(r.canonical, 'UTF8')::jsonb, '$.remarks[*].text') <> "
                        + "coalesce((select jsonb_agg(m.text order by m.ordinal) from remark m "
                        + "where m.response_id = r.id and (m.side = 'JOINT' or m.handed_in)), '[]')");
        FAULTS.put(
                "an approval that holds for other words",
                "exists (select 1 from approval a where a.response_id = r.id and a.voided_at is null "
                        + "and a.hash <> r.hash)");
        FAULTS.put(
                "two approvals by one person",
                "exists (select 1 from approval a where a.response_id = r.id and a.voided_at is null "
                        + "group by a.person_id having count(*) > 1)");
        FAULTS.put(
                "approvals on the receipt that do not hold",
                "exists (select 1 from receipt x where x.response_id = r.id and jsonb_array_length(convert_from("
                        + "x.canonical, 'UTF8')::jsonb -> 'approvals') <> (select count(*) from approval a "
                        + "where a.response_id = r.id and a.voided_at is null))");
        FAULTS.put(
                "two answers that count for one who was asked",
                "r.state = 'SUBMITTED' and exists (select 1 from response o where o.consultee_id = r.consultee_id "
                        + "and o.document_id is not distinct from r.document_id and o.id <> r.id "
                        + "and o.state = 'SUBMITTED')");
        FAULTS.put(
                "a remark without an outcome in a concluded round",
                "c.state = 'CONCLUDED' and r.state in ('SUBMITTED', 'LATE_TAKEN_IN') and exists (select 1 from remark m "
                        + "where m.response_id = r.id and not exists (select 1 from remark_outcome o "
                        + "where o.remark_id = m.id))");
        FAULTS.put(
                "in the trail twice, or not at all",
                "(select count(*) from audit_entry e where e.object_id = r.id::text and e.action in "
                        + "('response-submitted', 'response-offered-late')) <> (r.submitted_at is not null)::int");
        FAULTS.put(
                "told twice",
                "exists (select 1 from receipt x join notice n on n.kind = 'RECEIPT' "
                        + "and n.arguments ->> 'number' = x.number where x.response_id = r.id "
                        + "group by n.recipient_email having count(*) > 1)");
    }

    private Books() {}

    /** @param rounds slugs, each with answers */
    static void balance(String... rounds) {
        for (String round : rounds) {
            List<String> faults = new ArrayList<>();
            FAULTS.forEach((fault, where) -> faults.addAll(found(round, fault, where)));
            assertThat(faults).as(round).isEmpty();
            assertThat(found(round, "answers", "true"))
                    .as(round + " has answers")
                    .isNotEmpty();
        }
    }

    private static List<String> found(String round, String fault, String where) {
        String query = "select r.id, r.state from response r join consultation c on c.id = r.consultation_id "
                + "join consultee k on k.id = r.consultee_id where c.slug = ? and (" + where + ")";
        List<String> found = new ArrayList<>();
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setString(1, round);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(fault + ": " + rows.getString(1) + " " + rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return found;
    }
}
