package io.github.pscsdk.rule.result;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator of one of a partnership's results, and where it is.
 *
 * @param result place of the result in its list, from 0
 * @param index place of the indicator in that of the result
 * @param indicator the indicator
 */
record PlacedIndicator(int result, int index, Indicator indicator) {

    /** The members of a partnership that {@link #figures()} reads, but for qualifiers. */
    static final List<String> FIGURES = List.of(
            "results.indicators.baseline.value",
            "results.indicators.targets.value",
            "results.indicators.values.value",
            "results.indicators.values.disaggregation.value");

    /**
     * A figure of an indicator, and where it is.
     *
     * @param at from the partnership to the figure
     * @param figure the figure
     * @param qualifier how exact it is; a part of a value is as exact as the value
     */
    record PlacedFigure(Pointer at, Figure figure, Optional<Qualifier> qualifier) {}

    /**
     * The date of a value measured, and where it is or should be.
     *
     * @param at from the partnership to the date
     * @param date the date
     */
    record PlacedDate(Pointer at, Optional<PartialDate> date) {}

    /** The indicators of all results. */
    static List<PlacedIndicator> of(Partnership partnership) {
        List<PlacedIndicator> all = new ArrayList<>();
        for (int i = 0; i < partnership.getResults().size(); i++) {
            List<Indicator> indicators = partnership.getResults().get(i).getIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                all.add(new PlacedIndicator(i, j, indicators.get(j)));
            }
        }
        return all;
    }

    /** From the partnership to the indicator. */
    Pointer at() {
        return Pointer.of("results").then(result).then("indicators").then(index);
    }

    /** Whether its values are of one of these kinds. */
    Answer isMeasuredIn(Set<Measure> measures) {
        return indicator
                .getMeasure()
                .map(measure -> Answer.of(measures.contains(measure)))
                .orElse(Answer.CANNOT_TELL);
    }

    /** Where a value measured is. */
    Pointer valueAt(int value) {
        return at().then("values").then(value);
    }

    /** The dates of the values measured, one for each. */
    List<PlacedDate> valueDates() {
        List<PlacedDate> dates = new ArrayList<>();
        for (IndicatorValue value : indicator.getValues()) {
            dates.add(new PlacedDate(valueAt(dates.size()).then("date"), value.getDate()));
        }
        return dates;
    }

    /** What is stated as baseline, targets, values measured and parts of these. */
    List<PlacedFigure> figures() {
        List<PlacedFigure> figures = new ArrayList<>();
        add(
                at().then("baseline"),
                indicator.getBaseline().flatMap(IndicatorBaseline::getValue),
                indicator.getBaseline().flatMap(IndicatorBaseline::getQualifier),
                figures);
        int targets = 0;
        for (IndicatorTarget target : indicator.getTargets()) {
            add(at().then("targets").then(targets++), target.getValue(), Optional.empty(), figures);
        }
        int values = 0;
        for (IndicatorValue value : indicator.getValues()) {
            Pointer of = valueAt(values++);
            add(of, value.getValue(), value.getQualifier(), figures);
            int parts = 0;
            for (Disaggregation part : value.getDisaggregation()) {
                add(of.then("disaggregation").then(parts++), part.getValue(), value.getQualifier(), figures);
            }
        }
        return figures;
    }

    private static void add(
            Pointer of, Optional<Figure> figure, Optional<Qualifier> qualifier, List<PlacedFigure> figures) {
        figure.ifPresent(stated -> figures.add(new PlacedFigure(of.then("value"), stated, qualifier)));
    }
}
