package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of requests that are not written as they must be, or are never finished. */
@Isolated
@ExtendWith(Portal.class)
class WireIT {

    private static final int SLOW = Integer.getInteger("slow.connections", 500);

    private static final int READERS = 200;

    /** Two hundred pages of two megabytes are on their way at once before anybody is known to be slow. */
    private static final Duration BURST = Duration.ofSeconds(5);

    /** Beside what a page takes on this machine while nobody is slow. */
    private static final Duration PROBE = Duration.ofSeconds(2);

    private static final List<String> PAGES = List.of("/", "/vestfjord", "/search?q=borger", "/api/v1/tenants");

    /** Undertow before 2.3.24 took the first three of these (CVE-2026-28367, -28368, -28369). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n Host: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n\tX-Smuggled: yes\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET / HTTP/1.1\r\nHost: localhost\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\n\n",
            })
    void a_request_with_a_space_before_its_first_header_or_with_bare_line_feeds_is_refused(String request) {
        String answer = RawRequest.text(request);
        assertThat(answer.lines().findFirst().orElse("")).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("Ordskifte", "Exception", "Undertow", "WildFly");
    }

    @Test
    void whoever_sends_slowly_keeps_nobody_waiting() throws IOException {
        keepNobodyWaiting(PROBE, SLOW, WireIT::begins, sender -> {});
    }

    /** The answers do not fit into what lies between the server and a reader who takes nothing out of it. */
    @Test
    void whoever_reads_slowly_keeps_nobody_waiting() throws IOException {
        String page = "/vestfjord/" + longText() + "/v1";
        probe(page);
        String asked = "GET " + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        keepNobodyWaiting(BURST, READERS, one -> asked.repeat(3), WireIT::sip);
    }

    /**
     * A machine that is busy otherwise is no hole: what a page takes while nobody is slow, before and after, counts.
     *
     * @param meanwhile what each of the slow ones does between two probes
     */
    private static void keepNobodyWaiting(
            Duration most, int many, IntFunction<String> request, Consumer<Socket> meanwhile) throws IOException {
        Duration undisturbed = longest();
        Map<String, Duration> beside = new LinkedHashMap<>();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int one = 0; one < many; one++) {
                slow.add(begun(request.apply(one)));
            }
            for (String path : PAGES) {
                beside.put(path, probe(path));
                slow.forEach(meanwhile);
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
        Duration limit = most.plus(longer(undisturbed, longest()).multipliedBy(5));
        assertThat(beside).allSatisfy((path, took) -> assertThat(took).as(path).isLessThan(limit));
    }

    private static void sip(Socket reader) {
        try {
            reader.setSoTimeout(1);
            reader.getInputStream().read();
        } catch (IOException e) {
            // It was let go, or there is nothing yet.
        }
    }

    /** Some two megabytes of words. */
    private static String longText() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String words = "Vi svarer venligt og i tide. ".repeat(600);
        List<Object> clauses = IntStream.range(0, 100)
                .<Object>mapToObj(number -> Map.of(
                        "blocks", List.of(Map.of("type", "paragraph", "text", "Punkt " + number + ". " + words))))
                .toList();
        String document = ConsultationFixture.TENANT + "/documents/" + slug;
        ConsultationFixture.SECRETARIAT
                .post(document + "/versions", Map.of("clauses", clauses))
                .is(201);
        ConsultationFixture.SECRETARIAT
                .post(document + "/versions/1/adopt", Map.of())
                .is(200);
        return slug;
    }

    /** In turn a small body, a head, and twice a body larger than what is read before a worker is taken. */
    private static String begins(int one) {
        return switch (one % 4) {
            case 0 ->
                "POST /api/v1/tenants/vestfjord/documents HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"slug\":";
            case 1 -> "GET /vestfjord HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
            default ->
                "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 1900000\r\n\r\nq=" + "a".repeat(300_000);
        };
    }

    private static Duration probe(String path) {
        Instant before = Instant.now();
        RawRequest.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .is(200);
        return Duration.between(before, Instant.now());
    }

    private static Duration longest() {
        return PAGES.stream().map(WireIT::probe).reduce(Duration.ZERO, WireIT::longer);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Socket begun(String request) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(
                "localhost", URI.create(Portal.stack().baseUrl()).getPort()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }
}
