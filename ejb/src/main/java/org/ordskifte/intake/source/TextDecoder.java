package org.ordskifte.intake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.shared.Refusal;

/**
 * Reads bytes, writes text. UTF-8 and UTF-16 with or without mark; what is no UTF-8 but reads like Nordic text in windows-1252 (of
 * which latin-1 is a part) is taken as that. Whatever is binary is refused, whatever it is called.
 */
public final class TextDecoder {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String NORDIC = "åäöæøÅÄÖÆØéÉèàüÜáóíðþôêëïúçß§–—‘’‚“”„…•·«»´`°½¼€£%‰©®™ºª²³¹¿¡†‹›\u00A0\u00AD";
    /** How the usual binary formats begin: zip (also DOCX), PDF, old Office, pictures, archives, programs, sound. */
    private static final List<String> BINARY_BEGINNINGS = List.of(
            "504B0304",
            "504B0506",
            "25504446",
            "D0CF11E0",
            "89504E47",
            "47494638",
            "FFD8FF",
            "52617221",
            "377ABCAF",
            "1F8B",
            "425A68",
            "7F454C46",
            "7B5C727466",
            "4F676753",
            "49443303",
            "49492A00",
            "4D4D002A",
            "774F4646",
            "CAFEBABE",
            "25215053",
            "FD377A58",
            "28B52FFD",
            "53514C69746520",
            "0061736D");

    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z][\\w:.-]{1,30})");

    private TextDecoder() {}

    /** @throws Refusal {@code empty-file}, {@code file-too-large} or {@code unsupported-file} */
    public static String decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal("file-too-large", "size", bytes.length, "largest", LARGEST);
        }
        if (bytes.length == 0) {
            throw new Refusal("empty-file");
        }
        if (startsLikeBinary(bytes)) {
            throw new Refusal("unsupported-file");
        }
        String text = read(bytes).orElseThrow(() -> new Refusal("unsupported-file"));
        if (text.codePoints().anyMatch(TextDecoder::isBinary)) {
            throw new Refusal("unsupported-file");
        }
        if (text.codePoints().allMatch(TextDecoder::isBlank)) {
            throw new Refusal("empty-file");
        }
        return text;
    }

    /** A page that names its encoding is read in that, unless the bytes say otherwise. */
    public static String decodeWeb(byte[] bytes, String asDecoded) {
        boolean marked = begins(bytes, "FFFE") || begins(bytes, "FEFF") || begins(bytes, "EFBBBF");
        if (marked
                || UnmarkedUtf16.of(bytes).isPresent()
                || strictly(StandardCharsets.UTF_8, bytes, 0).isPresent()) {
            return asDecoded;
        }
        Matcher named = NAMED.matcher(asDecoded.substring(0, Math.min(asDecoded.length(), 4000)));
        return named.find() && Charset.isSupported(named.group(1))
                ? strictly(Charset.forName(named.group(1)), bytes, 0).orElse(asDecoded)
                : asDecoded;
    }

    private static Optional<String> read(byte[] bytes) {
        if (begins(bytes, "FFFE")) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (begins(bytes, "FEFF")) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        Optional<Charset> unmarked = UnmarkedUtf16.of(bytes);
        if (unmarked.isPresent()) {
            return strictly(unmarked.get(), bytes, 0);
        }
        return strictly(StandardCharsets.UTF_8, bytes, begins(bytes, "EFBBBF") ? 3 : 0)
                .or(() -> strictly(WINDOWS_1252, bytes, 0).filter(TextDecoder::readsLikeText));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Of the bytes beyond ASCII nine in ten must be what Nordic text has, and they must not be the bulk of it. */
    private static boolean readsLikeText(String text) {
        long high = text.chars().filter(c -> c > 0x7E).count();
        long nordic =
                text.chars().filter(c -> c > 0x7E && NORDIC.indexOf(c) >= 0).count();
        return nordic * 10 >= high * 9 && high * 3 <= text.length();
    }

    private static boolean isBinary(int point) {
        boolean control = Character.getType(point) == Character.CONTROL;
        return (control && "\n\r\t\f".indexOf(point) < 0)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF || point == 0x200B;
    }

    private static boolean startsLikeBinary(byte[] bytes) {
        return BINARY_BEGINNINGS.stream().anyMatch(hex -> begins(bytes, hex));
    }

    private static boolean begins(byte[] bytes, String hex) {
        if (bytes.length * 2 < hex.length()) {
            return false;
        }
        for (int i = 0; i < hex.length(); i += 2) {
            if ((bytes[i / 2] & 0xFF) != Integer.parseInt(hex, i, i + 2, 16)) {
                return false;
            }
        }
        return true;
    }
}
