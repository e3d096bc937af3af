package org.ordskifte.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** About two lines around what was found, cut between words and never within a mark or an escaped sign. */
final class Snippet {

    static final int LONGEST = 180;
    private static final int BEFORE_MARK = 60;
    private static final String MARK = "<mark>";
    private static final String END = "</mark>";
    private static final Pattern PIECE = Pattern.compile("</?mark>|&[#\\w]+;|\\s+|.", Pattern.DOTALL);

    private Snippet() {}

    /** @param marked escaped for HTML, with marks */
    static String cut(String marked) {
        List<String> pieces = pieces(marked);
        int start = start(pieces);
        StringBuilder cut = new StringBuilder(start > 0 ? "… " : "");
        boolean open = false;
        int shown = 0;
        for (String piece : pieces.subList(start, pieces.size())) {
            open = piece.equals(MARK) || open && !piece.equals(END);
            if (shown >= LONGEST && !open && piece.equals(" ")) {
                return cut.append(" …").toString();
            }
            cut.append(piece);
            shown += piece.startsWith("<") ? 0 : 1;
        }
        return cut.toString();
    }

    private static List<String> pieces(String marked) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(marked.strip());
        while (piece.find()) {
            pieces.add(piece.group().isBlank() ? " " : piece.group());
        }
        return pieces;
    }

    /** After a blank not far before the first mark; the beginning where that is near enough. */
    private static int start(List<String> pieces) {
        int mark = pieces.indexOf(MARK);
        if (mark <= BEFORE_MARK || pieces.size() <= LONGEST) {
            return 0;
        }
        for (int i = mark - BEFORE_MARK; i < mark; i++) {
            if (pieces.get(i).equals(" ")) {
                return i + 1;
            }
        }
        return mark;
    }
}
