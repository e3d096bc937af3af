package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages write the HTML of blocks as it is. So whatever stands in whichever field of whichever kind of block, nothing
 * but harmless tags may come out. The fields are found, not listed: a new one is tried too.
 */
class HostileBlocksTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "[x](javascript:alert(1))",
            "[x](https://a.example/\"onmouseover=alert(1))",
            "[<b>x</b>](https://a.example/?a=<script>)",
            "**<svg/onload=alert(1)>** *</p></li></td><style>*",
            "]]><!--<iframe src=//a.example>-->",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<a href=\"data:text/html;base64,PHN2Zz4=\">x</a>");

    private static final Pattern HARMLESS =
            Pattern.compile("</?(?:p|ul|ol|li|table|thead|tbody|tr|td|blockquote|dl|dt|dd"
                    + "|strong|em)>|<br>|<th scope=\"col\">|</th>|<p class=\"withheld\">"
                    + "|<a href=\"(?:https://[^\"<>\\s]*|mailto:[^\"<>\\s]*)\" rel=\"nofollow noopener\">|</a>");

    static Stream<Arguments> every_kind_of_block_with_every_hostile_text() {
        return Arrays.stream(Block.class.getPermittedSubclasses())
                .flatMap(kind -> HOSTILE.stream().map(text -> Arguments.of(kind, text)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_kind_of_block_with_every_hostile_text")
    void only_harmless_tags_come_out(Class<?> kind, String text) {
        Block block = (Block) filled(kind, text, 0);
        String html = Markup.html(List.of(block));
        String rest = HARMLESS.matcher(html).replaceAll("");
        assertThat(rest).as(html).doesNotContain("<").doesNotContain(">");
    }

    /** A record with the same text in each of its fields, lists and records in it included. */
    private static Object filled(Type type, String text, int depth) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return depth % 2 == 0;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return depth > 3 ? List.of() : List.of(filled(list.getActualTypeArguments()[0], text, depth + 1));
        }
        if (type instanceof Class<?> kind && kind.isRecord()) {
            RecordComponent[] parts = kind.getRecordComponents();
            Object[] values = Arrays.stream(parts)
                    .map(part -> filled(part.getGenericType(), text, depth + 1))
                    .toArray();
            try {
                Constructor<?> constructor = kind.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no hostile value for " + type + ": add one here");
    }
}
