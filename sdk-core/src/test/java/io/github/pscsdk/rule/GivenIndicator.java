package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Result;
import java.math.BigDecimal;

/** Short ways to the indicators that tests of rules begin with. */
public final class GivenIndicator {

    /** Where the first indicator of {@link #measuredBy} is. */
    public static final String INDICATOR = "/partnerships/0/results/0/indicators/0";

    private GivenIndicator() {}

    /** A partnership with one result, which has these indicators. */
    public static Partnership.Builder measuredBy(Indicator... indicators) {
        return Given.gironaAndTunis()
                .addResults(Result.builder().addIndicators(indicators).build());
    }

    /** An indicator of a kind. */
    public static Indicator.Builder indicator(Measure measure) {
        return Indicator.builder().measure(measure);
    }

    /** An indicator of which only the dates of its values are stated; {@code ?} for a value without date. */
    public static Indicator dated(String... dates) {
        Indicator.Builder indicator = Indicator.builder();
        for (String date : dates) {
            indicator.addValues(value(date, "7"));
        }
        return indicator.build();
    }

    /** A value measured on a date, or without date: {@code ?}. */
    public static IndicatorValue value(String date, String number, Disaggregation... parts) {
        IndicatorValue.Builder value =
                IndicatorValue.builder().value(number(number)).addDisaggregation(parts);
        return (date.equals("?") ? value : value.date(Given.date(date))).build();
    }

    /** A part of a value. */
    public static Disaggregation part(String dimension, String code) {
        return Disaggregation.builder().dimension(dimension).code(code).build();
    }

    /** A value before the partnership. */
    public static IndicatorBaseline baseline(String number) {
        return IndicatorBaseline.builder().value(number(number)).build();
    }

    /** A value aimed at. */
    public static IndicatorTarget target(String number) {
        return IndicatorTarget.builder().value(number(number)).build();
    }

    /** A number. */
    public static Figure number(String number) {
        return Figure.of(new BigDecimal(number));
    }
}
