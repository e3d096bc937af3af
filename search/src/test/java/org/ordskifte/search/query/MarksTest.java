package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.ordskifte.search.mapping.Analysis;
import org.ordskifte.search.mapping.IndexLanguage;

class MarksTest {

    private static final String FIELD = IndexLanguage.DA.text();
    private static final String TEXT = "Gaver skal afvises. Den ansatte må ikke modtage gaverne, og gave er gave.";
    private static final Analyzer DANISH = Analysis.analyzer(IndexLanguage.DA.analysis());
    private static final Analyzer TYPED = Analysis.analyzer(IndexLanguage.DA.stems());

    @Test
    void a_word_is_marked_in_every_inflection() throws IOException {
        assertThat(marked(words("gaver"))).containsExactly("Gaver", "gaverne", "gave", "gave");
    }

    @Test
    void the_words_of_a_phrase_are_marked_only_where_they_stand_side_by_side() throws IOException {
        assertThat(marked(new QueryBuilder(TYPED).createPhraseQuery(FIELD, "modtage gaver")))
                .containsExactly("modtage", "gaverne");
    }

    @Test
    void beginnings_and_near_misses_are_marked_as_the_words_they_found() throws IOException {
        assertThat(marked(new PrefixQuery(new Term(FIELD, "afv")))).containsExactly("afvises");
        assertThat(marked(new FuzzyQuery(new Term(FIELD, "modtafe"), 1))).containsExactly("modtage");
    }

    @Test
    void neither_what_is_forbidden_nor_what_is_asked_of_another_field_is_marked() throws IOException {
        assertThat(marked(new BooleanQuery.Builder()
                        .add(words("ansatte"), Occur.MUST)
                        .add(words("gaver"), Occur.MUST_NOT)
                        .add(new TermQuery(new Term("tenant", "gav")), Occur.FILTER)
                        .build()))
                .containsExactly("ansatte");
    }

    private static Query words(String words) {
        return new QueryBuilder(TYPED).createBooleanQuery(FIELD, words);
    }

    private static List<String> marked(Query query) throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(DANISH))) {
                FieldType kept = new FieldType(TextField.TYPE_NOT_STORED);
                kept.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
                for (String text : List.of("Ikke denne: gave modtage.", TEXT, "Heller ikke gaverne her.")) {
                    Document document = new Document();
                    document.add(new Field(IndexLanguage.DA.places(), text, kept));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                return Marks.of(query, IndexLanguage.DA)
                        .in(reader.leaves().get(0).reader(), 1, TEXT)
                        .stream()
                        .map(span -> TEXT.substring(span.start(), span.end()))
                        .toList();
            }
        }
    }
}
