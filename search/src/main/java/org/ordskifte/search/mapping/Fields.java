package org.ordskifte.search.mapping;

import java.util.ArrayList;
import java.util.List;

/** The fields of a clause in the index, as data: the mapping, the queries and the fingerprint read them here. */
public final class Fields {

    /** Everything a hit shows beside its text, as one value. */
    public static final String CARD = "card";

    /** The text of a clause, as snippets are cut from it. */
    public static final String SHOWN = "shown";

    public static final String TENANT = "tenant";
    public static final String TENANT_ID = "tenantId";
    public static final String ZONE = "zone";
    public static final String DOCUMENT_ID = "documentId";
    public static final String VERSION_ID = "versionId";
    public static final String ACCESS = "access";

    /** Slugs of the units that may read it, where it is for units alone. */
    public static final String UNITS = "units";

    /** Slugs of the groups of readers it applies to in particular. */
    public static final String APPLIES_TO = "appliesTo";

    public static final String LANGUAGE = "language";
    public static final String KIND = "kind";
    public static final String PUBLISHED_AT = "publishedAt";

    /** The days on which the version is in force, each stretch from its first to its last day. */
    public static final String IN_FORCE = "inForce";

    /** When the document was written to the index: what a rebuild finds older than itself is stale. */
    public static final String INDEXED_AT = "indexedAt";

    public static final String STARTS = "starts";

    /** What a field is for. */
    enum Use {
        SHOWN,
        FILTER,
        FILTERS,
        FACET,
        MOMENT,
        NUMBER,
        DAYS,
        WORDS,
        PLACES
    }

    /**
     * @param analysis null for what is no text
     * @param asked the analysis of what is looked up in it; null where nothing is, or the same
     */
    record Field(String name, Use use, String analysis, String asked) {

        Field(String name, Use use, String analysis) {
            this(name, use, analysis, null);
        }
    }

    private Fields() {}

    static List<Field> all() {
        List<Field> all = new ArrayList<>();
        for (String shown : List.of(CARD, SHOWN)) {
            all.add(new Field(shown, Use.SHOWN, null));
        }
        for (String filter : List.of(TENANT_ID, ZONE, DOCUMENT_ID, VERSION_ID, ACCESS)) {
            all.add(new Field(filter, Use.FILTER, null));
        }
        for (String filters : List.of(UNITS, APPLIES_TO)) {
            all.add(new Field(filters, Use.FILTERS, null));
        }
        for (String facet : List.of(TENANT, LANGUAGE, KIND)) {
            all.add(new Field(facet, Use.FACET, null));
        }
        all.add(new Field(PUBLISHED_AT, Use.MOMENT, null));
        all.add(new Field(INDEXED_AT, Use.NUMBER, null));
        all.add(new Field(IN_FORCE, Use.DAYS, null));
        for (IndexLanguage language : IndexLanguage.values()) {
            all.add(new Field(language.heading(), Use.WORDS, language.analysis(), language.stems()));
            all.add(new Field(language.text(), Use.WORDS, language.analysis(), language.stems()));
            all.add(new Field(language.places(), Use.PLACES, language.analysis()));
        }
        all.add(new Field(STARTS, Use.WORDS, Analysis.STARTS, Analysis.PLAIN));
        return all;
    }
}
