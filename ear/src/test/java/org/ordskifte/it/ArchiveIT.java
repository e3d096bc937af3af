package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.consultation.response.Forgetting;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Staffing;
import org.ordskifte.identity.Visiting;
import org.ordskifte.search.query.Scope;
import org.ordskifte.search.query.SearchHit;
import org.ordskifte.search.query.SearchRequest;
import org.ordskifte.search.query.Searching;
import org.ordskifte.search.upkeep.Reindexing;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.SchemaGuard;
import org.ordskifte.tenancy.TenantView;

/**
 * What the container promises to the shipped archive, asked from inside the running server: a second, small archive
 * calls the use cases of the first, which is left untouched.
 */
@ExtendWith({Attached.class, ArquillianExtension.class})
class ArchiveIT {

    private static final Caller STRANGER =
            new Caller("00000000-0000-0000-0000-00000000beef", "stranger@example.org", true, "Stranger", Set.of());
    private static final Caller EMPLOYEE = new Caller(
            "00000000-0000-0000-0000-0000000cafe0", "nobody@vestfjord.example", true, "Employee", Set.of("vestfjord"));

    @Deployment
    static WebArchive inside() {
        return ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(ArchiveIT.class, Inside.class, Attached.class)
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.ordskifte.ear.ejb.jar, "
                                + "deployment.ordskifte.ear.search.jar\n"),
                        "MANIFEST.MF");
    }

    @Test
    void a_use_case_without_a_tenant_is_refused() {
        refused(
                Code.NOT_FOUND,
                () -> Inside.as(Caller.ANONYMOUS, null, () -> reading().list()));
    }

    @Test
    void the_tenant_of_the_request_is_the_tenant_of_the_transaction() throws Exception {
        String id = Inside.tenant("vestfjord").id().toString();

        String seen = Inside.as(
                Caller.ANONYMOUS,
                "vestfjord",
                () -> Inside.inOneTransaction(() -> {
                    reading().list();
                    return Inside.sql("select current_setting('app.tenant', true)");
                }));

        assertThat(seen).isEqualTo(id);
    }

    @Test
    void a_transaction_within_another_is_opened_for_its_own_tenant_and_leaves_the_outer_one_alone() throws Exception {
        UUID other = Inside.tenant("skargard").id();
        String id = Inside.tenant("vestfjord").id().toString();

        String outer = Inside.as(
                Caller.SYSTEM,
                "vestfjord",
                () -> Inside.inOneTransaction(() -> {
                    reading().list();
                    assertThat(Inside.useCase("search", Reindexing.class).count(other))
                            .isPositive();
                    return Inside.sql("select current_setting('app.tenant', true)");
                }));

        assertThat(outer).isEqualTo(id);
    }

    @Test
    void a_connection_that_served_a_tenant_sees_nothing_once_it_is_handed_out_again() throws Exception {
        for (int once = 0; once < 20; once++) {
            Inside.as(Caller.ANONYMOUS, "vestfjord", () -> reading().list());
            assertThat(Inside.sql("select coalesce(current_setting('app.tenant', true), '')"))
                    .isEmpty();
            assertThat(Inside.sql("select count(*) from document")).isEqualTo("0");
            assertThat(Inside.sql("select count(*) from clause")).isEqualTo("0");
        }
    }

    @Test
    void within_a_tenant_the_wall_shows_its_rows_and_nobody_elses() throws Exception {
        String id = Inside.tenant("vestfjord").id().toString();

        Inside.as(
                Caller.ANONYMOUS,
                "vestfjord",
                () -> Inside.inOneTransaction(() -> {
                    reading().list();
                    assertThat(Integer.parseInt(Inside.sql("select count(*) from document")))
                            .isPositive();
                    assertThat(Inside.sql("select count(*) from document where tenant_id <> ?", UUID.fromString(id)))
                            .isEqualTo("0");
                    assertThat(Inside.sql("select count(*) from clause where tenant_id <> ?", UUID.fromString(id)))
                            .isEqualTo("0");
                    return null;
                }));
    }

    @Test
    void the_application_owns_nothing_and_cannot_step_round_the_wall() throws Exception {
        assertThat(Inside.sql("select current_user")).isEqualTo("ordskifte_app");
        assertThat(Inside.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(Inside.sql(
                        "select count(*) from pg_tables where schemaname = 'public' and tableowner = current_user"))
                .isEqualTo("0");
    }

    @Test
    void a_right_is_asked_before_every_method_whoever_calls() throws Exception {
        Staffing staffing = Inside.useCase("ejb", Staffing.class);
        refused(Code.NOT_SIGNED_IN, () -> Inside.as(Caller.ANONYMOUS, "vestfjord", staffing::members));
        refused(Code.NOT_FOUND, () -> Inside.as(STRANGER, "vestfjord", staffing::members));
        refused(Code.FORBIDDEN, () -> Inside.as(EMPLOYEE, "vestfjord", staffing::members));
        refused(Code.NOT_FOUND, () -> Inside.as(EMPLOYEE, "skargard", staffing::members));
        assertThat(Inside.as(EMPLOYEE, "vestfjord", () -> Inside.useCase("ejb", Visiting.class)
                        .rights()))
                .containsExactlyInAnyOrder(Right.ANYONE, Right.SIGNED_IN, Right.EMPLOYEE, Right.MEMBER);
    }

    @Test
    void what_the_portal_does_for_itself_is_refused_to_everybody_else() throws Exception {
        Reindexing reindexing = Inside.useCase("search", Reindexing.class);
        refused(Code.NOT_SIGNED_IN, () -> Inside.as(Caller.ANONYMOUS, null, reindexing::tenants));
        refused(Code.FORBIDDEN, () -> Inside.as(EMPLOYEE, "vestfjord", reindexing::tenants));
        assertThat(Inside.as(Caller.SYSTEM, null, reindexing::tenants))
                .contains(Inside.tenant("vestfjord").id());
    }

    @Test
    void the_archive_runs_on_the_schema_it_was_built_for() throws Exception {
        assertThat(Inside.sql("select max(version::int) from flyway_schema_history where success"))
                .isEqualTo(String.valueOf(SchemaGuard.BUILT_FOR));
    }

    @Test
    void the_index_answers_inside_the_server_with_marked_words() throws Exception {
        SearchRequest request = new SearchRequest(
                "politisk ledet", "vestfjord", null, null, null, Scope.CLAUSES, false, false, List.of(), 0, 20);

        List<SearchHit> hits = Inside.as(Caller.ANONYMOUS, null, () -> Inside.useCase("search", Searching.class)
                .search(request)
                .hits());

        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.tenant()).isEqualTo("vestfjord"));
        assertThat(hits).anySatisfy(hit -> assertThat(hit.snippet()).contains("<mark>"));
    }

    @Test
    void reading_inside_is_what_reading_outside_shows() throws Exception {
        List<DocumentView> documents =
                Inside.as(Caller.ANONYMOUS, "vestfjord", () -> reading().list());
        assertThat(documents).extracting(view -> view.head().slug()).contains("kodeks-for-samspil");
    }

    @Test
    void the_clean_up_deletes_keys_older_than_seven_days_and_leaves_the_younger_ones() throws Exception {
        UUID vestfjord = Inside.tenant("vestfjord").id();
        String mark = UUID.randomUUID().toString();
        addKey(vestfjord, mark + " old", "7 days 1 minute");
        addKey(vestfjord, mark + " young", "6 days 23 hours");
        Forgetting forgetting = Inside.useCase("ejb", Forgetting.class);

        assertThat(Inside.as(Caller.SYSTEM, null, forgetting::left).overdue()).isPositive();
        assertThat(Inside.as(Caller.SYSTEM, null, forgetting::tenantsWithOldKeys))
                .contains(vestfjord);
        assertThat(Inside.as(Caller.SYSTEM, null, () -> forgetting.forgetOldKeys(vestfjord)))
                .isPositive();

        assertThat(Inside.as(Caller.SYSTEM, null, forgetting::tenantsWithOldKeys))
                .doesNotContain(vestfjord);
        assertThat(keys(vestfjord, mark)).isEqualTo(mark + " young");
    }

    @Test
    void a_thousand_authorities_are_told_page_by_page_each_once_and_by_name() throws Exception {
        Visiting visiting = Inside.useCase("ejb", Visiting.class);
        List<String> names = Inside.as(
                Caller.ANONYMOUS,
                null,
                () -> Inside.inOneTransaction(() -> {
                    visiting.tenants(0, 1);
                    Inside.sql("insert into tenant (id, slug, name, country, languages, time_zone) "
                            + "select gen_random_uuid(), 'crowd-' || n, 'Crowd ' || n % 7, 'DK', '{da}', 'Europe/Copenhagen' "
                            + "from generate_series(1, 1000) n returning slug");
                    List<String> told = new ArrayList<>();
                    Page<TenantView> page = visiting.tenants(0, 40);
                    for (int next = 1; !page.items().isEmpty(); next++) {
                        assertThat(page.items()).hasSizeLessThanOrEqualTo(40);
                        assertThat(page.total()).isGreaterThan(1000);
                        page.items().forEach(tenant -> told.add(tenant.slug()));
                        page = visiting.tenants(next, 40);
                    }
                    assertThat(told).hasSize((int) page.total());
                    assertThat(visiting.tenants(List.of("crowd-7", "crowd-8"))).hasSize(2);
                    assertThat(visiting.slugs(50_000)).hasSize(told.size()).isSorted();
                    return told;
                }));

        assertThat(names).doesNotHaveDuplicates().contains("vestfjord", "crowd-1", "crowd-1000");
    }

    private static void addKey(UUID tenant, String key, String age) throws Exception {
        Inside.keep(
                List.of(
                        "select set_config('app.tenant', ?, true)",
                        "insert into idempotency_key (tenant_id, subject, route, key, request_hash, status, body, created_at)"
                                + " values (?, 'nobody', 'test', ?, 'hash', 201, '{}', portal_now() - cast(? as interval))"
                                + " returning key"),
                List.of(new Object[] {tenant.toString()}, new Object[] {tenant, key, age}));
    }

    private static String keys(UUID tenant, String mark) throws Exception {
        return Inside.inOneTransaction(() -> {
            Inside.sql("select set_config('app.tenant', ?, true)", tenant.toString());
            return Inside.sql("select string_agg(key, ', ') from idempotency_key where key like ?", mark + "%");
        });
    }

    private static Reading reading() {
        return Inside.useCase("ejb", Reading.class);
    }

    private static void refused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
