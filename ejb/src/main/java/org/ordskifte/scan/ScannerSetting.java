package org.ordskifte.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operator has chosen.
 *
 * @param scanner null when files are not scanned
 * @param refuses whether nothing is taken while the scanner is away
 */
record ScannerSetting(VirusScanner scanner, boolean refuses) {

    private static final Pattern TCP = Pattern.compile("tcp://([A-Za-z0-9.:_\\[\\]-]+):([0-9]{1,5})");
    private static final Pattern UNIX = Pattern.compile("unix:(/.+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(45);

    /** As it holds now; a system property goes before the environment and may be set while the server runs. */
    static ScannerSetting now() {
        return of(name -> Optional.ofNullable(
                        System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')))
                .orElseGet(() -> System.getenv(name)));
    }

    /** @throws IllegalArgumentException when what is said there means nothing */
    static ScannerSetting of(UnaryOperator<String> said) {
        boolean refuses =
                switch (word(said, "ORDSKIFTE_SCANNER_AWAY", "refuse")) {
                    case "refuse" -> true;
                    case "accept" -> false;
                    default -> throw new IllegalArgumentException("ORDSKIFTE_SCANNER_AWAY is refuse or accept");
                };
        String where = word(said, "ORDSKIFTE_SCANNER", "off");
        return new ScannerSetting(where.equals("off") ? null : new ClamAv(address(where), patience(said)), refuses);
    }

    private static Duration patience(UnaryOperator<String> said) {
        Duration wanted = Duration.ofSeconds(
                Long.parseLong(word(said, "ORDSKIFTE_SCANNER_TIMEOUT", String.valueOf(PATIENCE.toSeconds()))));
        if (wanted.isZero() || wanted.isNegative() || wanted.compareTo(MOST_PATIENCE) > 0) {
            throw new IllegalArgumentException("ORDSKIFTE_SCANNER_TIMEOUT is 1 to " + MOST_PATIENCE.toSeconds());
        }
        return wanted;
    }

    private static SocketAddress address(String where) {
        Matcher tcp = TCP.matcher(where);
        if (tcp.matches()) {
            return new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)));
        }
        Matcher unix = UNIX.matcher(where);
        if (unix.matches()) {
            return UnixDomainSocketAddress.of(unix.group(1));
        }
        throw new IllegalArgumentException("ORDSKIFTE_SCANNER is off, tcp://host:port or unix:/path");
    }

    private static String word(UnaryOperator<String> said, String name, String otherwise) {
        String value = said.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
