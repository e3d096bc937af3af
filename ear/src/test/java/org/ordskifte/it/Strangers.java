package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody who is nobody in Region Vestfjord, whatever they are elsewhere, and what they get to see there. */
final class Strangers {

    static final Visitor ANYBODY = Visitor.anybody();
    static final Visitor ADMINISTRATOR = Visitor.called("skargard.secretariat");

    /** An employee, an administrator, who keeps documents and registers, who sits in a committee, who runs it all. */
    static final List<Visitor> ALL = List.of(
            Visitor.called("skargard.employee"),
            ADMINISTRATOR,
            Visitor.called("almstad.employee"),
            Visitor.called("ostkust.employee"),
            ANYBODY);

    static final Visitor OPERATOR = Visitor.called("operator");

    private Strangers() {}

    /** They take their places in their own authorities. */
    static void arrive() {
        String slug = ConsultationFixture.fresh("grupp");
        Visitor neighbour = Visitor.called("ostkust.secretariat");
        neighbour
                .post("/tenants/ostkust/committees", Map.of("slug", slug, "name", "Samverkansgrupp"))
                .is(201);
        neighbour
                .post(
                        "/tenants/ostkust/committees/" + slug + "/seats",
                        Map.of("email", "ostkust.employee@demo.ordskifte.example", "name", "E", "seat", "MEMBER"))
                .is(201);
        Visitor.called("almstad.secretariat")
                .post(
                        "/tenants/almstad/members",
                        Map.of(
                                "email",
                                "almstad.employee@demo.ordskifte.example",
                                "name",
                                "E",
                                "bundles",
                                List.of("DOCUMENT_OWNER", "ROUND_SECRETARY", "REGISTRAR", "AUDITOR")))
                .is(201);
    }

    static void equal(Answer there, Answer absent) {
        assertThat(there.status()).as(there.request()).isEqualTo(absent.status());
        assertThat(there.body()).as(there.request()).isEqualTo(absent.body());
        assertThat(shape(there)).as(there.request()).isEqualTo(shape(absent));
    }

    static Answer head(Visitor stranger, String path) {
        return stranger.send("HEAD", path, null, Map.of()).is(404);
    }

    static Answer send(Visitor stranger, Operation operation, String path, Map<String, String> headers) {
        if (operation.takesFile()) {
            return stranger.upload(path, "x.txt", "1. Et punkt".getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> all = new HashMap<>(headers);
        if (operation.method().equals("POST")) {
            all.put("Idempotency-Key", Belongings.ABSENT);
        }
        return stranger.send(operation.method(), path, operation.body(), all);
    }

    /** The headers that an answer has, and those of their values that do not differ by chance. */
    private static Map<String, List<String>> shape(Answer answer) {
        Map<String, List<String>> shape =
                new TreeMap<>(answer.response().headers().map());
        shape.remove("x-request-id");
        shape.remove("date");
        return shape;
    }
}
