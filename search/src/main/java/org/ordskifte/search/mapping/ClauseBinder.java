package org.ordskifte.search.mapping;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntRange;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaFieldOptionsStep;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.ordskifte.document.Clause;
import org.ordskifte.search.mapping.Fields.Field;

/**
 * Declares the fields of a clause in the index. Where the words of a text stand is kept in a field of its own, so that no
 * text is analysed again to mark what was found in it; the mapper can keep that in vectors only, which cost a search more.
 */
final class ClauseBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        Map<String, IndexFieldReference<?>> references = new HashMap<>();
        for (Field field : Fields.all()) {
            references.put(
                    field.name(), declare(field, context.indexSchemaElement()).toReference());
        }
        context.bridge(Clause.class, new ClauseBridge(references));
    }

    private static IndexSchemaFieldOptionsStep<?, ? extends IndexFieldReference<?>> declare(
            Field field, IndexSchemaElement index) {
        String name = field.name();
        return switch (field.use()) {
            case SHOWN ->
                index.field(name, type -> type.extension(LuceneExtension.get())
                        .asNative(String.class, (path, value, into) -> into.accept(Shown.field(path, value))));
            case FILTER -> index.field(name, type -> type.asString());
            case FILTERS -> index.field(name, type -> type.asString()).multiValued();
            case FACET -> index.field(name, type -> type.asString().aggregable(Aggregable.YES));
            case MOMENT -> index.field(name, type -> type.asInstant());
            case NUMBER -> index.field(name, type -> type.asLong());
            case DAYS ->
                index.field(name, type -> type.extension(LuceneExtension.get())
                                .asNative(
                                        Stretch.class,
                                        (path, days, into) -> into.accept(new IntRange(
                                                path, new int[] {days.firstDay()}, new int[] {days.lastDay()}))))
                        .multiValued();
            case WORDS ->
                index.field(name, type -> type.asString()
                                .analyzer(field.analysis())
                                .searchAnalyzer(field.asked()))
                        .multiValued();
            case PLACES -> {
                Analyzer analysis = Analysis.analyzer(field.analysis());
                yield index.field(name, type -> type.extension(LuceneExtension.get())
                        .asNative(String.class, (path, text, into) -> into.accept(new Places(path, text, analysis))));
            }
        };
    }
}
