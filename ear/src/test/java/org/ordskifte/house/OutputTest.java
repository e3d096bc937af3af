package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Output is escaped. The few places that write markup as it is are named here, and {@code HostileWordsIT} looks at each. */
class OutputTest {

    private static final Path WEB = Path.of("..", "web", "src", "main");

    private static final Set<String> PAGES = Set.of(
            "WEB-INF/parts/said.xhtml",
            "consultation/consultation.xhtml",
            "document/version.xhtml",
            "finding/search.xhtml",
            "office/answers.xhtml",
            "office/consultation.xhtml",
            "office/edit.xhtml",
            "office/preview.xhtml",
            "office/redraft.xhtml",
            "office/respond.xhtml",
            "office/search.xhtml",
            "office/withhold.xhtml");

    private static final Set<String> TAGS = Set.of("ClauseTag.java", "OwnWords.java");

    private static final Pattern WRITTEN = Pattern.compile("\\bout\\.write\\((?!\"[ \\\\n]*\"\\))");

    @Test
    void a_page_that_writes_markup_as_it_is_has_been_tried_with_hostile_words() {
        Path pages = WEB.resolve("webapp");
        Set<String> found = Sources.files(pages, ".xhtml").stream()
                .filter(file -> Sources.text(file).contains("escape=\"false\""))
                .map(file -> pages.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(PAGES);
    }

    @Test
    void a_tag_that_writes_markup_as_it_is_has_been_tried_with_hostile_words() {
        Set<String> found =
                Sources.files(WEB.resolve(Path.of("java", "org", "ordskifte", "web", "tag")), ".java").stream()
                        .filter(file -> WRITTEN.matcher(Sources.text(file)).find())
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toSet());
        assertThat(found).isEqualTo(TAGS);
    }
}
