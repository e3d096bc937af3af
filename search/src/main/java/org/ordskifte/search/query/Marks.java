package org.ordskifte.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.LeafReader;
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
import org.ordskifte.search.mapping.Analysis;
import org.ordskifte.search.mapping.IndexLanguage;

/**
 * Where in a text the words of a query stand. The index knows that of every word, so that no text is analysed again unless
 * beginnings or near misses were asked for; the words of a phrase count where they stand side by side.
 */
final class Marks {

    private static final Map<IndexLanguage, Analyzer> ANALYSES = new EnumMap<>(IndexLanguage.class);

    static {
        for (IndexLanguage language : IndexLanguage.values()) {
            ANALYSES.put(language, Analysis.analyzer(language.analysis()));
        }
    }

    private final Set<BytesRef> words = new LinkedHashSet<>();
    private final List<ByteRunAutomaton> patterns = new ArrayList<>();
    private final Set<Query> phrases = new LinkedHashSet<>();

    /** A stretch of a text. */
    record Span(int start, int end) {}

    private record Standing(int position, Span span) {}

    private final IndexLanguage language;

    private Marks(IndexLanguage language) {
        this.language = language;
    }

    /** What of the query is about texts of this language. */
    static Marks of(Query query, IndexLanguage language) {
        Marks marks = new Marks(language);
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String name) {
                return name.equals(language.text());
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
     * @param part of the index that holds the text
     * @param number of the text in that part
     * @return in order, none within another
     */
    List<Span> in(LeafReader part, int number, String text) throws IOException {
        List<Span> found = new ArrayList<>();
        if (!patterns.isEmpty()) {
            addMatching(text, this::isMeant, found);
        }
        Terms held = part.terms(language.places());
        if (held != null) {
            TermsEnum terms = held.iterator();
            for (BytesRef word : words) {
                standings(terms, word, number).forEach(one -> found.add(one.span()));
            }
            for (Query phrase : phrases) {
                addPhrase(terms, number, phrase, found);
            }
        }
        return inOrder(found);
    }

    /** The same in a few words of which the index keeps no places, such as a heading; those of a phrase count one by one. */
    List<Span> inWords(String few) throws IOException {
        Set<BytesRef> all = new LinkedHashSet<>(words);
        for (Query phrase : phrases) {
            for (Term[] slot : slots(phrase)) {
                Stream.of(slot).map(Term::bytes).forEach(all::add);
            }
        }
        List<Span> found = new ArrayList<>();
        addMatching(few, word -> all.contains(word) || isMeant(word), found);
        return inOrder(found);
    }

    private boolean isMeant(BytesRef word) {
        return patterns.stream().anyMatch(pattern -> pattern.run(word.bytes, word.offset, word.length));
    }

    private void addMatching(String text, Predicate<BytesRef> wanted, List<Span> found) throws IOException {
        try (TokenStream stream = ANALYSES.get(language).tokenStream(language.places(), text)) {
            TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (wanted.test(term.getBytesRef())) {
                    found.add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            stream.end();
        }
    }

    private static void addPhrase(TermsEnum terms, int number, Query phrase, List<Span> found) throws IOException {
        Term[][] slots = slots(phrase);
        int[] positions =
                phrase instanceof PhraseQuery plain ? plain.getPositions() : ((MultiPhraseQuery) phrase).getPositions();
        List<Map<Integer, Span>> standing = new ArrayList<>();
        for (Term[] slot : slots) {
            Map<Integer, Span> here = new HashMap<>();
            for (Term term : slot) {
                standings(terms, term.bytes(), number).forEach(one -> here.put(one.position(), one.span()));
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

    private static List<Standing> standings(TermsEnum terms, BytesRef word, int number) throws IOException {
        if (!terms.seekExact(word)) {
            return List.of();
        }
        PostingsEnum postings = terms.postings(null, PostingsEnum.OFFSETS);
        if (postings.advance(number) != number) {
            return List.of();
        }
        List<Standing> standing = new ArrayList<>();
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
