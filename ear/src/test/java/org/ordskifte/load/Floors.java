package org.ordskifte.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a search cannot well be faster than, on the same clauses: Lucene with offsets in its postings and its own
 * highlighter, and PostgreSQL's full text with headlines, both asked for twenty hits from one thread and without HTTP.
 */
final class Floors implements AutoCloseable {

    private static final Analyzer DANISH = new DanishAnalyzer();
    private static final String TEXT = "text";
    private static final int HITS = 20;

    private final Connection database;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    Floors(Connection owner, Path folder) throws SQLException, IOException {
        database = owner;
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            statement.execute("create temporary table measured as select c.id, c.plain_text as text,"
                    + " to_tsvector('danish', c.plain_text) as words from clause c join document_version v on v.id = c.version_id"
                    + " where v.state = 'ADOPTED'");
            statement.execute("create index on measured using gin (words)");
            statement.execute("analyze measured");
            try (ResultSet row = statement.executeQuery("select text from measured")) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        FieldType kept = new FieldType(TextField.TYPE_STORED);
        kept.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(DANISH))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new Field(TEXT, text, kept));
                writer.addDocument(document);
            }
            writer.deleteDocuments(new Term("none", "none"));
        }
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, DANISH).build();
    }

    int clauses() {
        return reader.numDocs();
    }

    /** @return hits shown */
    int lucene(String word) throws IOException {
        Query query = new QueryBuilder(DANISH).createBooleanQuery(TEXT, word);
        TopDocs best = searcher.search(query, HITS);
        return highlighter.highlight(TEXT, query, best, 2).length;
    }

    /** @return hits shown */
    int postgres(String word) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("with found as (select text, words, count(*) over ()"
                        + " as total from measured where words @@ plainto_tsquery('danish', ?)"
                        + " order by ts_rank(words, plainto_tsquery('danish', ?)) desc limit " + HITS
                        + ") select ts_headline('danish', text, plainto_tsquery('danish', ?)), total from found")) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(i, word);
            }
            int shown = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    shown += row.getString(1).isEmpty() ? 0 : 1;
                }
            }
            return shown;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        reader.close();
        database.close();
    }
}
