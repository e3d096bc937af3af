package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.List;

/** One comparison of a whole with its parts, cut into what concerns each part. */
final class Shares {

    static final String BETWEEN = "\n\n";

    private Shares() {}

    /**
     * @param parts the later texts in their order
     * @return for each of them its share of the changes; what was deleted stands with the part before whose end it stood
     */
    static List<List<Part>> of(String whole, List<String> parts) {
        List<List<Part>> shares = new ArrayList<>();
        int[] begins = new int[parts.size()];
        int[] ends = new int[parts.size()];
        for (int i = 0, at = 0; i < parts.size(); i++) {
            shares.add(new ArrayList<>());
            begins[i] = at;
            ends[i] = at + parts.get(i).length();
            at = ends[i] + BETWEEN.length();
        }
        int at = 0;
        for (Part part : WordDiff.of(whole, String.join(BETWEEN, parts))) {
            boolean deleted = part.kind() == Part.Kind.DELETED;
            int until = deleted ? at : at + part.text().length();
            for (int i = 0; i < parts.size(); i++) {
                if (deleted) {
                    if (!part.text().isBlank() && at <= ends[i] && (i == 0 || at > ends[i - 1])) {
                        shares.get(i).add(part);
                    }
                } else if (begins[i] < until && ends[i] > at) {
                    int from = Math.max(begins[i], at) - at;
                    int to = Math.min(ends[i], until) - at;
                    shares.get(i).add(new Part(part.kind(), part.text().substring(from, to)));
                }
            }
            at = until;
        }
        return shares;
    }
}
