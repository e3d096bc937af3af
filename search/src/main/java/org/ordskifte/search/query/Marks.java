package org.ordskifte.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Where in a text the words of a query stand. The index knows that of every word, so that nothing is analysed again and
 * only the hits that are shown are looked at; the words of a phrase count where they stand side by side.
 */
final class Marks {

    private final Set<BytesRef> words = new LinkedHashSet<>();
    private final List<ByteRunAutomaton> patterns = new ArrayList<>();
    private final Set<Query> phrases = new LinkedHashSet<>();

    /** A stretch of a text. */
    record Span(int start, int end) {}

    private record Standing(int position, Span span) {}

    private Marks() {}

    /** What of the query is about this field. */
    static Marks of(Query query, String field) {
        Marks marks = new Marks();
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String name) {
                return name.equals(field);
            }

            @Override
            public void consumeTerms(Query part, Term... terms) {
                if (part instanceof PhraseQuery || part instanceof MultiPhraseQuery) {
                    marks.phrases.add(part);
                } else {
                    for (Term term : terms) {
                        marks.words.add(term.bytes());
                    }
                }
            }

            @Override
            public void consumeTermsMatching(Query part, String name, Supplier<ByteRunAutomaton> automaton) {
                marks.patterns.add(automaton.get());
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return occur == BooleanClause.Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
            }
        });
        return marks;
    }

    /**
     * @param text the words of one text, null for none
     * @return in order, none within another
     */
    List<Span> in(Terms text) throws IOException {
        List<Span> found = new ArrayList<>();
        if (text == null) {
            return found;
        }
        TermsEnum terms = text.iterator();
        for (BytesRef word : words) {
            standings(terms, word).forEach(one -> found.add(one.span()));
        }
        if (!patterns.isEmpty()) {
            addMatching(text.iterator(), found);
        }
        for (Query phrase : phrases) {
            addPhrase(terms, phrase, found);
        }
        return inOrder(found);
    }

    private void addMatching(TermsEnum terms, List<Span> found) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            BytesRef word = term;
            if (patterns.stream().anyMatch(pattern -> pattern.run(word.bytes, word.offset, word.length))) {
                read(terms).forEach(one -> found.add(one.span()));
            }
        }
    }

    private static void addPhrase(TermsEnum terms, Query phrase, List<Span> found) throws IOException {
        Term[][] slots = slots(phrase);
        int[] positions =
                phrase instanceof PhraseQuery plain ? plain.getPositions() : ((MultiPhraseQuery) phrase).getPositions();
        List<Map<Integer, Span>> standing = new ArrayList<>();
        for (Term[] slot : slots) {
            Map<Integer, Span> here = new HashMap<>();
            for (Term term : slot) {
                standings(terms, term.bytes()).forEach(one -> here.put(one.position(), one.span()));
            }
            standing.add(here);
        }
        for (int first : standing.get(0).keySet()) {
            List<Span> whole = new ArrayList<>();
            for (int i = 0; i < slots.length; i++) {
                Span span = standing.get(i).get(first + positions[i] - positions[0]);
                if (span != null) {
                    whole.add(span);
                }
            }
            if (whole.size() == slots.length) {
                found.addAll(whole);
            }
        }
    }

    private static Term[][] slots(Query phrase) {
        if (phrase instanceof MultiPhraseQuery many) {
            return many.getTermArrays();
        }
        Term[] terms = ((PhraseQuery) phrase).getTerms();
        Term[][] slots = new Term[terms.length][];
        for (int i = 0; i < terms.length; i++) {
            slots[i] = new Term[] {terms[i]};
        }
        return slots;
    }

    private static List<Standing> standings(TermsEnum terms, BytesRef word) throws IOException {
        return terms.seekExact(word) ? read(terms) : List.of();
    }

    private static List<Standing> read(TermsEnum terms) throws IOException {
        PostingsEnum postings = terms.postings(null, PostingsEnum.OFFSETS);
        List<Standing> standing = new ArrayList<>();
        postings.nextDoc();
        for (int i = 0; i < postings.freq(); i++) {
            int position = postings.nextPosition();
            standing.add(new Standing(position, new Span(postings.startOffset(), postings.endOffset())));
        }
        return standing;
    }

    private static List<Span> inOrder(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || span.start() >= last.end()) {
                apart.add(span);
            } else if (span.end() > last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), span.end()));
            }
        }
        return apart;
    }
}
