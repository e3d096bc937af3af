package org.ordskifte.consultation.response;

import org.ordskifte.consultation.answer.FileKind;
import org.ordskifte.shared.Refusal;

/**
 * What a file is, or why it is not taken. Whoever may not hand it in is told that first, and looking into it can take
 * seconds in which nobody must be kept waiting, so it is judged before and told after.
 */
final class JudgedFile {

    private final FileKind kind;
    private final Refusal unfit;

    private JudgedFile(FileKind kind, Refusal unfit) {
        this.kind = kind;
        this.unfit = unfit;
    }

    static JudgedFile of(String name, byte[] content) {
        try {
            return new JudgedFile(FileKind.of(Pen.name(name), content), null);
        } catch (Refusal unfit) {
            return new JudgedFile(null, unfit);
        }
    }

    /** @throws Refusal unsupported-file and what else speaks against it */
    FileKind kind() {
        if (unfit != null) {
            throw unfit;
        }
        return kind;
    }
}
