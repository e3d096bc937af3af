package org.ordskifte.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.ordskifte.search.mapping.Card;
import org.ordskifte.search.mapping.Fields;
import org.ordskifte.search.mapping.IndexLanguage;
import org.ordskifte.shared.Json;

/** An index as it stood when it was opened, and one query on it: the best hits first, and of those only what is shown. */
record Shelf(IndexSearcher searcher, Query query) {

    private static final Set<String> SHOWN = Stream.concat(
                    Stream.of(Fields.CARD), Stream.of(IndexLanguage.values()).map(IndexLanguage::text))
            .collect(Collectors.toUnmodifiableSet());

    /** @param counted further than this, hits are not counted exactly */
    TopDocs best(int most, int counted) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, counted));
    }

    /** One page out of the best, with card and snippet. */
    List<Found> show(TopDocs best, int from, int most) throws IOException {
        StoredFields stored = searcher.storedFields();
        TermVectors vectors = searcher.getIndexReader().termVectors();
        Map<String, Marks> marks = new HashMap<>();
        List<Found> page = new ArrayList<>();
        for (int i = from; i < Math.min(best.scoreDocs.length, from + most); i++) {
            ScoreDoc hit = best.scoreDocs[i];
            Document kept = stored.document(hit.doc, SHOWN);
            Card card = Json.read(kept.get(Fields.CARD), Card.class);
            String field = IndexLanguage.of(card.language()).text();
            String text = kept.get(field);
            Marks wanted = marks.computeIfAbsent(field, name -> Marks.of(query, name));
            page.add(new Found(
                    card, hit.score, text == null ? "" : Excerpt.of(text, wanted.in(vectors.get(hit.doc, field)))));
        }
        return page;
    }
}
