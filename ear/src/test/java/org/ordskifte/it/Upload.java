package org.ordskifte.it;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A file that is sent along with a form.
 *
 * @param content in pieces, which may be the same piece many times
 */
record Upload(String name, long size, List<byte[]> content) {

    /** What a browser sends where nothing was chosen. */
    static final Upload NONE = new Upload("", 0, List.of());

    private static final byte[] MEGABYTE = new byte[1 << 20];

    /** Of zeros. */
    static Upload ofSize(String name, long size) {
        List<byte[]> content = new ArrayList<>(Collections.nCopies((int) (size / MEGABYTE.length), MEGABYTE));
        content.add(new byte[(int) (size % MEGABYTE.length)]);
        return new Upload(name, size, content);
    }

    /** A form with fields and files, as a browser sends it: its length is said beforehand. */
    static BodyPublisher form(String boundary, List<Map.Entry<String, String>> fields, Map<String, Upload> files) {
        List<byte[]> pieces = new ArrayList<>();
        fields.forEach(field -> pieces.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            pieces.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            pieces.addAll(file.content());
            pieces.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        pieces.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return of(pieces);
    }

    static BodyPublisher of(List<byte[]> pieces) {
        long length = pieces.stream().mapToLong(piece -> piece.length).sum();
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(pieces), length);
    }
}
