package org.ordskifte.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.ordskifte.search.mapping.Card;
import org.ordskifte.search.mapping.Fields;
import org.ordskifte.search.mapping.IndexLanguage;
import org.ordskifte.search.mapping.Shown;
import org.ordskifte.shared.Json;

/**
 * An index as it stood when it was opened, and one query on it: the best hits first, and of those only what is shown.
 *
 * @param asTyped the same words in the very forms that were typed
 */
record Shelf(IndexSearcher searcher, Query query, Query asTyped) {

    /** So many of the best are put in order by their forms too; always as many, so that no page shows a hit of another. */
    private static final int LOOKED_AT_TWICE = 100;

    private static final double VERY_FORM = 0.5;

    /** @param counted further than this, hits are not counted exactly */
    TopDocs best(int most, int counted) throws IOException {
        int wanted = Math.max(most, LOOKED_AT_TWICE);
        TopDocs best = searcher.search(query, new TopScoreDocCollectorManager(wanted, null, counted));
        ScoreDoc[] hits = best.scoreDocs;
        int again = Math.min(hits.length, LOOKED_AT_TWICE);
        TopDocs first = QueryRescorer.rescore(
                searcher, new TopDocs(best.totalHits, Arrays.copyOf(hits, again)), asTyped, VERY_FORM, again);
        System.arraycopy(first.scoreDocs, 0, hits, 0, again);
        return new TopDocs(best.totalHits, hits);
    }

    /** One page out of the best, with card and snippet. */
    List<Found> show(TopDocs best, int from, int most) throws IOException {
        List<LeafReaderContext> parts = searcher.getIndexReader().leaves();
        Map<IndexLanguage, Marks> marks = new EnumMap<>(IndexLanguage.class);
        List<Found> page = new ArrayList<>();
        for (int i = from; i < Math.min(best.scoreDocs.length, from + most); i++) {
            ScoreDoc hit = best.scoreDocs[i];
            LeafReaderContext part = parts.get(ReaderUtil.subIndex(hit.doc, parts));
            int number = hit.doc - part.docBase;
            Card card = card(part, number);
            IndexLanguage language = IndexLanguage.of(card.language());
            String text = Shown.read(part.reader(), number, Fields.SHOWN);
            Marks wanted = marks.computeIfAbsent(language, one -> Marks.of(query, one));
            List<Marks.Span> places = wanted.in(part.reader(), number, text);
            String snippet = places.isEmpty() ? named(card, wanted, text) : Excerpt.of(text, places);
            page.add(new Found(card, hit.score, snippet));
        }
        return page;
    }

    /** The text has none of the words: what it is called has them, or what it stands in. */
    private static String named(Card card, Marks wanted, String text) throws IOException {
        String beginning = Excerpt.of(text, List.of());
        for (String name :
                Stream.of(card.heading(), card.title()).filter(Objects::nonNull).toList()) {
            List<Marks.Span> places = wanted.inWords(name);
            if (!places.isEmpty() || text.isBlank()) {
                String called = Excerpt.of(name, places);
                return text.isBlank() ? called : called + ": " + beginning;
            }
        }
        return beginning;
    }

    /** The cards of the best, without the words that were found. */
    List<Card> cards(int most) throws IOException {
        List<LeafReaderContext> parts = searcher.getIndexReader().leaves();
        List<Card> cards = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            LeafReaderContext part = parts.get(ReaderUtil.subIndex(hit.doc, parts));
            cards.add(card(part, hit.doc - part.docBase));
        }
        return cards;
    }

    private static Card card(LeafReaderContext part, int number) throws IOException {
        return Json.read(Shown.read(part.reader(), number, Fields.CARD), Card.class);
    }
}
