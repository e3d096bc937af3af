package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ordskifte.document.BlockNotation;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;

/** What was read, as it is after somebody opened every clause of it for editing and saved it as it was. */
public final class Reopened {

    private Reopened() {}

    public static void holds(Outline outline) {
        outline.parts().forEach(part -> holds(outline.fileName(), part.clauses()));
    }

    private static void holds(String name, List<OutlineClause> clauses) {
        for (OutlineClause clause : clauses) {
            assertThat(BlockNotation.read(BlockNotation.write(clause.blocks())))
                    .as(name)
                    .isEqualTo(clause.blocks());
            holds(name, clause.children());
        }
    }
}
