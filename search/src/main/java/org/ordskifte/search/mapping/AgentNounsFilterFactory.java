package org.ordskifte.search.mapping;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Norwegian words on -er: the stemmer does not know that <em>innbyggeren</em>, <em>innbyggere</em> and <em>innbyggerne</em> are
 * forms of <em>innbygger</em>. Beside such a form stands its singular, for the stemmer to shorten; what it makes of verbs on -ere
 * is found as before.
 */
public final class AgentNounsFilterFactory extends TokenFilterFactory {

    private static final Pattern FORM = Pattern.compile("(\\p{L}{2,}er)(?:e|es|en|ens|ne|nes)");

    public AgentNounsFilterFactory(Map<String, String> parameters) {
        super(parameters);
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException("takes no parameters: " + parameters);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new AgentNouns(input);
    }

    private static final class AgentNouns extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private State form;
        private String singular;

        AgentNouns(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (singular != null) {
                restoreState(form);
                term.setEmpty().append(singular);
                step.setPositionIncrement(0);
                singular = null;
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            Matcher match = FORM.matcher(term);
            if (!keyword.isKeyword() && match.matches()) {
                form = captureState();
                singular = match.group(1);
            }
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            form = null;
            singular = null;
        }
    }
}
