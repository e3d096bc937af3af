package org.ordskifte.search.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilterFactory;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilterFactory;
import org.apache.lucene.analysis.ngram.EdgeNGramFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisComponentParametersStep;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;

/**
 * How text becomes words to look up. A word is kept as it is written and, at the same place, as its stem; both are
 * folded, so that å and aa, ä and æ, ö and ø find each other and a keyboard without them finds all.
 */
public final class Analysis implements LuceneAnalysisConfigurer {

    /** Beginnings of words, for suggestions. */
    public static final String STARTS = "starts";

    /** Whole words without stems: what is typed against {@link #STARTS}, and the beginnings of words in a query. */
    public static final String PLAIN = "plain";

    /** A stage of an analysis. */
    record Stage(Class<? extends TokenFilterFactory> filter, Map<String, String> parameters) {}

    private static final Stage WITHOUT_SOFT_HYPHENS =
            stage(PatternReplaceFilterFactory.class, "pattern", "\u00AD", "replacement", "");
    private static final Stage LOWER_CASE = stage(LowerCaseFilterFactory.class);
    private static final List<Stage> FOLDED =
            List.of(stage(ScandinavianFoldingFilterFactory.class), stage(ASCIIFoldingFilterFactory.class));

    /** Every analysis by its name. */
    static Map<String, List<Stage>> all() {
        Map<String, List<Stage>> all = new LinkedHashMap<>();
        for (IndexLanguage language : IndexLanguage.values()) {
            all.put(language.analysis(), words(language));
            all.put(language.stems(), stems(language));
        }
        all.put(PLAIN, folded());
        List<Stage> starts = folded();
        starts.add(stage(
                EdgeNGramFilterFactory.class, "minGramSize", "1", "maxGramSize", "15", "preserveOriginal", "true"));
        all.put(STARTS, starts);
        return all;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        all().forEach((name, stages) -> {
            LuceneAnalyzerOptionalComponentsStep analyzer =
                    context.analyzer(name).custom().tokenizer(StandardTokenizerFactory.class);
            for (Stage stage : stages) {
                LuceneAnalysisComponentParametersStep filter = analyzer.tokenFilter(stage.filter());
                stage.parameters().forEach(filter::param);
            }
        });
    }

    /** The analysis itself, for words that are looked up outside the index. */
    public static Analyzer analyzer(String name) {
        try {
            CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder().withTokenizer(StandardTokenizerFactory.class);
            for (Stage stage : all().get(name)) {
                analyzer.addTokenFilter(stage.filter(), new HashMap<>(stage.parameters()));
            }
            return analyzer.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Stage> words(IndexLanguage language) {
        List<Stage> stages = stems(language);
        stages.add(stages.indexOf(LOWER_CASE) + 1, stage(KeywordRepeatFilterFactory.class));
        return stages;
    }

    private static List<Stage> stems(IndexLanguage language) {
        List<Stage> stages = new ArrayList<>(List.of(WITHOUT_SOFT_HYPHENS, LOWER_CASE));
        if (language == IndexLanguage.NB) {
            stages.add(stage(AgentNounsFilterFactory.class));
        }
        stages.add(stage(SnowballPorterFilterFactory.class, "language", language.stemmer()));
        stages.addAll(FOLDED);
        stages.add(stage(RemoveDuplicatesTokenFilterFactory.class));
        return stages;
    }

    private static List<Stage> folded() {
        List<Stage> stages = new ArrayList<>(List.of(WITHOUT_SOFT_HYPHENS, LOWER_CASE));
        stages.addAll(FOLDED);
        return stages;
    }

    private static Stage stage(Class<? extends TokenFilterFactory> filter, String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Stage(filter, parameters);
    }
}
