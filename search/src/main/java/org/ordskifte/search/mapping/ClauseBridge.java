package org.ordskifte.search.mapping;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.ordskifte.document.Clause;
import org.ordskifte.document.ClauseView;
import org.ordskifte.shared.Json;

/**
 * Writes a clause with what surrounds it into the index. The first clause of a version also answers to the title of
 * its document.
 */
final class ClauseBridge implements TypeBridge<Clause> {

    private final Map<String, IndexFieldReference<?>> references;
    private final Surroundings.Lookup lookup = new Surroundings.Lookup();

    ClauseBridge(Map<String, IndexFieldReference<?>> references) {
        this.references = Map.copyOf(references);
    }

    @Override
    public void write(DocumentElement entry, Clause row, TypeBridgeWriteContext context) {
        Surroundings around =
                lookup.of(row, context.extension(HibernateOrmExtension.get()).session());
        ClauseView clause = row.view();
        put(entry, Fields.CARD, Json.write(around.card(clause)));
        put(entry, Fields.TENANT, around.tenant().slug());
        put(entry, Fields.TENANT_ID, around.tenant().id().toString());
        put(entry, Fields.ZONE, around.tenant().timeZone().getId());
        put(entry, Fields.DOCUMENT_ID, around.document().id().toString());
        put(entry, Fields.VERSION_ID, around.version().id().toString());
        put(entry, Fields.ACCESS, around.document().access().name());
        around.units().forEach(unit -> put(entry, Fields.UNITS, unit));
        around.appliesTo().forEach(group -> put(entry, Fields.APPLIES_TO, group));
        put(entry, Fields.LANGUAGE, around.version().language());
        put(entry, Fields.KIND, around.document().kind());
        put(entry, Fields.PUBLISHED_AT, around.version().publishedAt());
        put(entry, Fields.INDEXED_AT, System.currentTimeMillis());
        around.inForce().forEach(days -> put(entry, Fields.IN_FORCE, days));
        putWords(entry, clause, around);
    }

    private void putWords(DocumentElement entry, ClauseView clause, Surroundings around) {
        IndexLanguage language = IndexLanguage.of(around.version().language());
        String title = clause.ordinal() == 1 ? around.version().title() : null;
        Stream.of(Stream.of(clause.label(), clause.heading(), clause.motto(), title), clause.tags().stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .forEach(words -> put(entry, language.heading(), words));
        if (clause.text() != null) {
            put(entry, language.text(), clause.text());
            put(entry, language.places(), clause.text());
            put(entry, Fields.SHOWN, clause.text());
        }
        Stream.of(clause.heading(), title).filter(Objects::nonNull).forEach(words -> put(entry, Fields.STARTS, words));
    }

    @SuppressWarnings("unchecked")
    private <F> void put(DocumentElement entry, String field, F value) {
        entry.addValue((IndexFieldReference<F>) references.get(field), value);
    }
}
