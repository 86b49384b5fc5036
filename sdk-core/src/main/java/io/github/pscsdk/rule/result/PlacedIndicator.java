package io.github.pscsdk.rule.result;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An indicator of one of a partnership's results, what it states, and where. Immutable. */
final class PlacedIndicator {

    /** The members of a partnership that {@link #figures()} reads, but for qualifiers. */
    static final List<String> FIGURES = List.of(
            "results.indicators.baseline.value",
            "results.indicators.targets.value",
            "results.indicators.values.value",
            "results.indicators.values.disaggregation.value");

    /**
     * A figure of an indicator. Where it is, is worked out for those that ask: hardly ever.
     *
     * @param way from the partnership to what has the figure
     * @param figure the figure
     * @param qualifier how exact it is; a part of a value is as exact as the value
     */
    record PlacedFigure(Supplier<Pointer> way, Figure figure, Optional<Qualifier> qualifier) {

        /** From the partnership to the figure. */
        Pointer at() {
            return way.get().then("value");
        }
    }

    /**
     * The date of a value measured.
     *
     * @param way from the partnership to the value
     * @param date the date
     */
    record PlacedDate(Supplier<Pointer> way, Optional<PartialDate> date) {

        /** From the partnership to where the date is or should be. */
        Pointer at() {
            return way.get().then("date");
        }
    }

    /** The indicators of all results of a partnership. */
    static final Derived<List<PlacedIndicator>> INDICATORS = Derived.of(Partnership.class, PlacedIndicator::of);

    private final int result;
    private final int index;
    private final Indicator indicator;
    private final List<PlacedFigure> figures = new ArrayList<>();
    private final List<PlacedDate> valueDates = new ArrayList<>();

    /**
     * An indicator.
     *
     * @param result place of the result in its list, from 0
     * @param index place of the indicator in that of the result
     * @param indicator the indicator
     */
    private PlacedIndicator(int result, int index, Indicator indicator) {
        this.result = result;
        this.index = index;
        this.indicator = indicator;
        indicator
                .getBaseline()
                .ifPresent(baseline -> add(() -> at().then("baseline"), baseline.getValue(), baseline.getQualifier()));
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            int place = i;
            IndicatorTarget target = indicator.getTargets().get(i);
            add(() -> at().then("targets").then(place), target.getValue(), Optional.empty());
        }
        for (IndicatorValue value : indicator.getValues()) {
            add(value, valueDates.size());
        }
    }

    private void add(IndicatorValue value, int place) {
        Supplier<Pointer> way = () -> valueAt(place);
        valueDates.add(new PlacedDate(way, value.getDate()));
        add(way, value.getValue(), value.getQualifier());
        int parts = 0;
        for (Disaggregation part : value.getDisaggregation()) {
            int number = parts++;
            add(() -> valueAt(place).then("disaggregation").then(number), part.getValue(), value.getQualifier());
        }
    }

    private void add(Supplier<Pointer> way, Optional<Figure> figure, Optional<Qualifier> qualifier) {
        figure.ifPresent(stated -> figures.add(new PlacedFigure(way, stated, qualifier)));
    }

    private static List<PlacedIndicator> of(Partnership partnership) {
        List<PlacedIndicator> all = new ArrayList<>();
        for (int i = 0; i < partnership.getResults().size(); i++) {
            List<Indicator> indicators = partnership.getResults().get(i).getIndicators();
            for (int j = 0; j < indicators.size(); j++) {
                all.add(new PlacedIndicator(i, j, indicators.get(j)));
            }
        }
        return all;
    }

    /** The indicator. */
    Indicator indicator() {
        return indicator;
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
        return valueDates;
    }

    /** What is stated as baseline, targets, values measured and parts of these. */
    List<PlacedFigure> figures() {
        return figures;
    }
}
