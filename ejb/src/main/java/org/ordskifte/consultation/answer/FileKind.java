package org.ordskifte.consultation.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordskifte.intake.packed.Packed;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** The kinds of files that may belong to an answer, told by their content alone. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * @param name only for how a damaged file is refused
     * @throws Refusal empty-file, unsupported-file, damaged-file, encrypted-file, macro-file, harmful-file, took-too-long
     */
    public static FileKind of(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal(Code.EMPTY_FILE);
        }
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return PDF;
        }
        if (startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
            return PNG;
        }
        if (startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return JPEG;
        }
        if (startsWith(content, ZIP)) {
            return packed(name, content);
        }
        if (isText(content)) {
            return TEXT;
        }
        throw new Refusal(Code.UNSUPPORTED_FILE);
    }

    /** What is damaged and was not even called by the name of such a format was never one. */
    private static FileKind packed(String name, byte[] content) {
        try {
            return switch (Packed.of(content)) {
                case WORD_TEXT -> DOCX;
                case WORD_SHEET -> XLSX;
                case OPEN_TEXT -> ODT;
                case OPEN_SHEET -> ODS;
            };
        } catch (Refusal refusal) {
            boolean named = Stream.of(DOCX, XLSX, ODT, ODS)
                    .anyMatch(kind -> name.toLowerCase(Locale.ROOT).endsWith("." + kind.ending));
            throw refusal.code() == Code.DAMAGED_FILE && !named ? new Refusal(Code.UNSUPPORTED_FILE) : refusal;
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < 0x20 && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
