package org.ordskifte.tenancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ordskifte.shared.Refusal;

/**
 * What an authority calls things in one language, where it does not say what everybody says; null for what it calls as
 * they do.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(@Valid Term committee, @Valid Term consultation) {

    private static final int LONGEST = 60;

    private static final Set<String> LANGUAGES = Set.of("da", "sv", "nb", "en");

    /** Letters and what stands between them: nothing that means something to a text it is filled into. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ./-]{0,59}");

    /**
     * A word in the forms that texts ask for, such as udvalg, udvalget, udvalg, udvalgene.
     *
     * @param one of them, without an article
     * @param the one that is meant
     * @param many several
     * @param all those that are meant
     */
    public record Term(
            @Size(max = LONGEST) String one,
            @Size(max = LONGEST) String the,
            @Size(max = LONGEST) String many,
            @Size(max = LONGEST) String all) {

        private Term checked(String name) {
            List<String> forms = Stream.of(one, the, many, all)
                    .map(form -> form == null ? "" : form.strip())
                    .toList();
            if (forms.stream().allMatch(String::isEmpty)) {
                return null;
            }
            List<String> names = List.of("one", "the", "many", "all");
            for (int i = 0; i < names.size(); i++) {
                if (!WORDS.matcher(forms.get(i)).matches()) {
                    throw Refusal.invalid(name + "." + names.get(i), "words");
                }
            }
            return new Term(forms.get(0), forms.get(1), forms.get(2), forms.get(3));
        }
    }

    /** A place in a text for what an authority may call otherwise, such as ‹committee.the›, at a beginning ‹Committee.the›. */
    private static final Pattern PLACE =
            Pattern.compile("‹(committee|consultation)\\.(one|the|many|all)›", Pattern.CASE_INSENSITIVE);

    /**
     * The text with the word in each of its places.
     *
     * @param word of a form such as {@code committee.the}
     */
    public static String filled(String text, Locale locale, UnaryOperator<String> word) {
        return text.indexOf('‹') < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> {
                    String said = word.apply(place.group(1).toLowerCase(Locale.ROOT) + "." + place.group(2));
                    boolean begins = Character.isUpperCase(place.group(1).charAt(0));
                    return Matcher.quoteReplacement(
                            begins ? said.substring(0, 1).toUpperCase(locale) + said.substring(1) : said);
                });
    }

    /** Its own words by the form that texts ask for, such as {@code committee.the}. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        put(words, "committee", committee);
        put(words, "consultation", consultation);
        return words;
    }

    private static void put(Map<String, String> words, String thing, Term term) {
        if (term != null) {
            words.put(thing + ".one", term.one());
            words.put(thing + ".the", term.the());
            words.put(thing + ".many", term.many());
            words.put(thing + ".all", term.all());
        }
    }

    /**
     * All forms of a word or none of them, in languages that are spoken here.
     *
     * @param said by language, such as {@code sv}
     * @throws Refusal invalid-field
     */
    public static Map<String, Terms> checked(Map<String, Terms> said) {
        Map<String, Terms> checked = new TreeMap<>();
        said.forEach((language, terms) -> {
            if (!LANGUAGES.contains(language)) {
                throw Refusal.invalid("terms", "language");
            }
            Terms own = terms == null ? null : terms.checked(language);
            if (own != null) {
                checked.put(language, own);
            }
        });
        return checked;
    }

    private Terms checked(String language) {
        Term first = committee == null ? null : committee.checked(language + ".committee");
        Term second = consultation == null ? null : consultation.checked(language + ".consultation");
        return first == null && second == null ? null : new Terms(first, second);
    }
}
