package io.github.pscsdk.json;

import io.github.pscsdk.engine.Located;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.engine.Validation.Spot;
import io.github.pscsdk.json.file.Locator;
import io.github.pscsdk.json.file.RecordSource;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.validation.Finding;
import io.github.pscsdk.validation.Place;
import io.github.pscsdk.validation.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes findings of problems for which reading ends. */
final class Found {

    private Found() {}

    /** A problem of a record, with its position in the file. */
    static Finding at(RecordSource source, Origin origin, Problem problem) {
        Spot spot = new Spot(origin, problem.at(), problem.mark());
        Optional<Located> located =
                Optional.ofNullable(Locator.locate(source, Set.of(spot)).get(spot));
        return new Finding(
                problem.info(),
                problem.severity(),
                origin.lastingPointer().then(problem.at()),
                origin.type().map(type -> new RecordRef(type, origin.id(), origin.label())),
                new Place(
                        source.file().name(),
                        origin.pointer().then(problem.at()),
                        located.map(Located::position),
                        located.map(Located::excerpt)),
                problem.values(),
                problem.suggestion(),
                List.of());
    }
}
