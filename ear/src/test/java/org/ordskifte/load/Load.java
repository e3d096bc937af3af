package org.ordskifte.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Asks one address over and over on connections that stay open, each with one request under way. Answers are read as
 * they come and not looked into, so that the generator costs little beside the server; one that is neither 200 nor 304 ends the run.
 */
final class Load {

    private static final int LONGEST_LINE = 8192;

    private final URI base;
    private final long server;

    /** @param server process id of the server, whose CPU time is read from /proc */
    Load(URI base, long server) {
        if (!List.of("localhost", "127.0.0.1", "::1").contains(base.getHost())) {
            throw new IllegalArgumentException("only a server on this machine is measured: " + base);
        }
        this.base = base;
        this.server = server;
    }

    /**
     * @param perSecond answers in a second
     * @param median of the times to the whole answer, in milliseconds
     * @param tail the 99th of a hundred of them
     * @param cpu of the server for one answer, in milliseconds
     */
    record Figures(double perSecond, double median, double tail, double cpu) {}

    Figures run(String path, int connections, Duration time) {
        return run(request(path, ""), connections, time);
    }

    /** One request on a connection of its own. */
    Figures once(String path) {
        return run(path, 1, Duration.ZERO);
    }

    /** The same, by somebody who has the page already: nothing but its heading comes back. */
    Figures unchanged(String path, Duration time) {
        return run(request(path, "If-None-Match: " + tag(path) + "\r\n"), 1, time);
    }

    private static byte[] request(String path, String header) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String tag(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow(() -> new IllegalStateException(path + " has no ETag"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Figures run(byte[] request, int connections, Duration time) {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try {
            double cpuBefore = cpuSeconds();
            long began = System.nanoTime();
            List<CompletableFuture<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(CompletableFuture.supplyAsync(() -> ask(request, began + time.toNanos()), clients));
            }
            long[] taken = running.stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            double seconds = (System.nanoTime() - began) / 1e9;
            double cpu = cpuSeconds() - cpuBefore;
            return new Figures(
                    taken.length / seconds,
                    taken[taken.length / 2] / 1e6,
                    taken[(int) (taken.length * 0.99)] / 1e6,
                    1000 * cpu / taken.length);
        } finally {
            clients.shutdownNow();
        }
    }

    private long[] ask(byte[] request, long until) {
        long[] taken = new long[1024];
        int count = 0;
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            do {
                long began = System.nanoTime();
                out.write(request);
                readAnswer(in);
                taken = count == taken.length ? Arrays.copyOf(taken, 2 * count) : taken;
                taken[count++] = System.nanoTime() - began;
            } while (System.nanoTime() < until);
            return Arrays.copyOf(taken, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = line(in);
        boolean unchanged = status.startsWith("HTTP/1.1 304");
        if (!unchanged && !status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered " + status);
        }
        long length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        if (unchanged) {
            return;
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2L);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || length == LONGEST_LINE) {
                throw new IOException("the answer ended or has no end");
            }
            line[length++] = (byte) c;
        }
        return new String(line, 0, Math.max(0, length - 1), StandardCharsets.ISO_8859_1);
    }

    /** User and system time; the kernel counts in hundredths of a second. */
    double cpuSeconds() {
        try {
            String stat = Files.readString(Path.of("/proc/" + server + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
