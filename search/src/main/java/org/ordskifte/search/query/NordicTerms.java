package org.ordskifte.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.ordskifte.search.mapping.Analysis;
import org.ordskifte.search.mapping.IndexLanguage;

/**
 * What one Nordic administration calls by a word another one has no idea of. A term is found in whatever inflection; a
 * word of several languages has the meanings it has in each.
 */
final class NordicTerms {

    static final NordicTerms LIST = read("nordic-terms.txt");

    private final List<Map<IndexLanguage, List<String>>> ideas;
    private final Map<IndexLanguage, Analyzer> analyzers;
    private final Map<String, Set<Integer>> ideasByStem = new HashMap<>();

    NordicTerms(List<Map<IndexLanguage, List<String>>> ideas) {
        this.ideas = ideas;
        this.analyzers = new EnumMap<>(IndexLanguage.class);
        for (IndexLanguage language : IndexLanguage.values()) {
            analyzers.put(language, Analysis.analyzer(language.analysis()));
        }
        for (int i = 0; i < ideas.size(); i++) {
            int idea = i;
            ideas.get(i)
                    .forEach((language, terms) -> terms.forEach(term -> ideasByStem
                            .computeIfAbsent(key(language, term), any -> new LinkedHashSet<>())
                            .add(idea)));
        }
    }

    /** What is meant by it in each language, the word itself included; empty for what is not in the list. */
    Map<IndexLanguage, Set<String>> meanings(String typed) {
        Set<Integer> found = new LinkedHashSet<>();
        for (IndexLanguage language : IndexLanguage.values()) {
            found.addAll(ideasByStem.getOrDefault(key(language, typed), Set.of()));
        }
        Map<IndexLanguage, Set<String>> meanings = new EnumMap<>(IndexLanguage.class);
        for (int idea : found) {
            ideas.get(idea)
                    .forEach((language, terms) -> meanings.computeIfAbsent(language, any -> new LinkedHashSet<>())
                            .addAll(terms));
        }
        return meanings;
    }

    private String key(IndexLanguage language, String term) {
        return language + " " + Tokens.stems(analyzers.get(language), term);
    }

    private static NordicTerms read(String file) {
        try (InputStream in = NordicTerms.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new NordicTerms(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NordicTerms::idea)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<IndexLanguage, List<String>> idea(String line) {
        String[] columns = line.split("\\|");
        Map<IndexLanguage, List<String>> idea = new LinkedHashMap<>();
        for (IndexLanguage language : IndexLanguage.values()) {
            List<String> terms = new ArrayList<>();
            for (String term : columns[language.ordinal()].split(",")) {
                terms.add(term.strip());
            }
            idea.put(language, terms);
        }
        return idea;
    }
}
