package org.ordskifte.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ordskifte.intake.correct.Corrected.Taken;
import org.ordskifte.intake.correct.Step;

/**
 * A correction of what was found in a file.
 *
 * @param number in the order in which they were made, counted from 1
 * @param name of the clause or line where it was made
 * @param clause the id of the clause that it acted on; absent where it fits nothing
 * @param fits whether it does anything in this file
 * @param misfit why it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        int number,
        @JsonProperty("do") Step.Kind kind,
        String name,
        Integer line,
        Integer block,
        String tag,
        String from,
        String to,
        String clause,
        boolean fits,
        Step.Misfit misfit,
        String by,
        Instant at) {

    static List<CorrectionView> all(List<Taken> taken) {
        return IntStream.range(0, taken.size())
                .mapToObj(index -> of(index + 1, taken.get(index)))
                .toList();
    }

    private static CorrectionView of(int number, Taken taken) {
        Step step = taken.step();
        return new CorrectionView(
                number,
                step.kind(),
                step.place().name(),
                step.place().line(),
                step.block(),
                step.tag(),
                step.from(),
                step.to(),
                taken.clause(),
                taken.misfit() == null,
                taken.misfit(),
                step.by(),
                step.at());
    }
}
