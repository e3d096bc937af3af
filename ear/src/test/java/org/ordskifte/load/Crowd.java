package org.ordskifte.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many who ask for the same long answer at once, each on a connection of its own, and one more who asks for a page beside them. */
public final class Crowd {

    private static final int PROBES = 20;

    private final URI base;
    private final Load load;

    /** @param server process id of the server */
    Crowd(URI base, long server) {
        this.base = base;
        this.load = new Load(base, server);
    }

    /**
     * @param statuses how many were answered so
     * @param seconds until the last of them had all of it
     * @param cpu of the server for all of them, in seconds
     * @param probe the longest time the page took beside them, in seconds
     */
    record Figures(Map<String, Integer> statuses, double seconds, double cpu, double probe) {}

    /** Arguments: BASE PID PAGE MANY PATH...; PAGE is asked for beside each of the paths in turn, which MANY ask for. */
    public static void main(String[] words) {
        Crowd crowd = new Crowd(URI.create(words[0]), Long.parseLong(words[1]));
        System.out.println("| what | answers | s | CPU s | page beside, ms |\n|---|---|---|---|---|");
        for (String path : List.of(words).subList(4, words.length)) {
            Figures figures = crowd.ask(path, Integer.parseInt(words[3]), words[2]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.0f |%n",
                    path,
                    figures.statuses(),
                    figures.seconds(),
                    figures.cpu(),
                    figures.probe() * 1000);
        }
    }

    Figures ask(String path, int many, String beside) {
        load.once(beside);
        ExecutorService readers = Executors.newFixedThreadPool(many);
        try {
            double cpu = load.cpuSeconds();
            long began = System.nanoTime();
            List<CompletableFuture<String>> asked = new ArrayList<>();
            for (int reader = 0; reader < many; reader++) {
                asked.add(CompletableFuture.supplyAsync(() -> status(path), readers));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
            double longest = 0;
            for (int probe = 0; probe < PROBES && (probe < 2 || !all.isDone()); probe++) {
                longest = Math.max(longest, load.once(beside).median() / 1000);
            }
            all.join();
            double seconds = (System.nanoTime() - began) / 1e9;
            Map<String, Integer> statuses = new TreeMap<>();
            asked.forEach(one -> statuses.merge(one.join(), 1, Integer::sum));
            return new Figures(statuses, seconds, load.cpuSeconds() - cpu, longest);
        } finally {
            readers.shutdownNow();
        }
    }

    /** The status, once all of the answer has been read. */
    private String status(String path) {
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            byte[] head = in.readNBytes(12);
            in.transferTo(OutputStream.nullOutputStream());
            return new String(head, StandardCharsets.ISO_8859_1).substring(9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
