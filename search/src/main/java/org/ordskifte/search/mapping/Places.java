package org.ordskifte.search.mapping;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A text of which the index keeps, beside each of its words, where they begin and end. */
final class Places extends Field {

    private static final FieldType WITH_OFFSETS = new FieldType();

    static {
        WITH_OFFSETS.setTokenized(true);
        WITH_OFFSETS.setOmitNorms(true);
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private final Analyzer analysis;

    Places(String name, String text, Analyzer analysis) {
        super(name, text, WITH_OFFSETS);
        this.analysis = analysis;
    }

    /** The writer's own analyzer knows nothing of a field that the mapper cannot declare. */
    @Override
    public TokenStream tokenStream(Analyzer writers, TokenStream reuse) {
        return analysis.tokenStream(name(), stringValue());
    }
}
