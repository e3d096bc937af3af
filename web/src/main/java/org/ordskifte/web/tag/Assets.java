package org.ordskifte.web.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own stylesheet, scripts and pictures. Each carries a print of its content, so that a browser may
 * keep it for a year and still sees a new one at once.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param path below {@code /resources}, such as {@code css/ordskifte.css} */
    public String url(String path) {
        return addresses.computeIfAbsent(path, wanted -> "/resources/" + wanted + "?v=" + print(wanted));
    }

    private String print(String path) {
        try (var in = application.getResourceAsStream("/resources/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no resource " + path);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + path + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
