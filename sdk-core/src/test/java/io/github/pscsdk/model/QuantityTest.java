package io.github.pscsdk.model;

import static io.github.pscsdk.rule.Given.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final int FURTHEST = 60;

    @Test
    void aQualifierMakesARangeOfAFigure() {
        assertThat(Quantity.of(eur("100"))).isEqualTo(range("100", "100"));
        assertThat(Quantity.of(eur(Qualifier.ABOUT, "100"))).isEqualTo(range("90.0", "110.0"));
        assertThat(Quantity.of(eur(Qualifier.AT_LEAST, "100")))
                .isEqualTo(new Quantity(Optional.of(new BigDecimal("100")), Optional.empty()));
        assertThat(Quantity.of(eur(Qualifier.AT_MOST, "100")))
                .isEqualTo(new Quantity(Optional.empty(), Optional.of(new BigDecimal("100"))));
        assertThat(Quantity.of(Population.builder()
                        .value(640_000)
                        .qualifier(Qualifier.ABOUT)
                        .build()))
                .isEqualTo(range("576000.0", "704000.0"));
    }

    @Test
    void equalFiguresPassALimit() {
        assertThat(exactly("95").exceeds(new BigDecimal("95.00"))).isEqualTo(Answer.NO);
        assertThat(exactly("95.01").exceeds(new BigDecimal("95"))).isEqualTo(Answer.YES);
        assertThat(Quantity.of(eur(Qualifier.ABOUT, "100")).exceeds(new BigDecimal("110")))
                .isEqualTo(Answer.NO);
        assertThat(Quantity.of(eur(Qualifier.ABOUT, "100")).exceeds(new BigDecimal("109")))
                .isEqualTo(Answer.CANNOT_TELL);
        assertThat(Quantity.of(eur(Qualifier.ABOUT, "100")).exceeds(new BigDecimal("89")))
                .isEqualTo(Answer.YES);
    }

    @Test
    void comparisonsAreThoseOfAllNumbersThatAFigureMayMean() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            int first = random.nextInt(31);
            int second = random.nextInt(31);
            Optional<Qualifier> firstQualifier = qualifier(random);
            Optional<Qualifier> secondQualifier = qualifier(random);
            Quantity one = Quantity.of(BigDecimal.valueOf(first), firstQualifier);
            Quantity other = Quantity.of(BigDecimal.valueOf(second), secondQualifier);
            String shown = firstQualifier + " " + first + ", " + secondQualifier + " " + second;

            int more = 0;
            int equal = 0;
            int all = 0;
            for (int left : tenths(first, firstQualifier)) {
                for (int right : tenths(second, secondQualifier)) {
                    all++;
                    more += left > right ? 1 : 0;
                    equal += left == right ? 1 : 0;
                }
            }

            assertThat(one.exceeds(other)).as(shown).isEqualTo(answer(more, all));
            assertThat(one.isSameAs(other)).as(shown).isEqualTo(answer(equal, all));
            assertThat(other.isSameAs(one)).as(shown).isEqualTo(one.isSameAs(other));
        }
    }

    private static Answer answer(int times, int all) {
        return times == 0 ? Answer.NO : times == all ? Answer.YES : Answer.CANNOT_TELL;
    }

    private static Optional<Qualifier> qualifier(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(Qualifier.ABOUT);
            case 1 -> Optional.of(Qualifier.AT_LEAST);
            case 2 -> Optional.of(Qualifier.AT_MOST);
            default -> Optional.empty();
        };
    }

    /** The numbers that a figure may mean, in steps of a tenth: the bounds of a range fall on them. */
    private static List<Integer> tenths(int value, Optional<Qualifier> qualifier) {
        List<Integer> tenths = new ArrayList<>();
        for (int tenth = -FURTHEST * 10; tenth <= FURTHEST * 10; tenth++) {
            boolean meant = switch (qualifier.map(Enum::name).orElse("EXACT")) {
                case "ABOUT" -> tenth >= value * 9 && tenth <= value * 11;
                case "AT_LEAST" -> tenth >= value * 10;
                case "AT_MOST" -> tenth <= value * 10;
                default -> tenth == value * 10;
            };
            if (meant) {
                tenths.add(tenth);
            }
        }
        return tenths;
    }

    @Test
    void aPercentageHasABoundForEachBoundOfPartAndWhole() {
        assertThat(exactly("1900000").percentOf(exactly("2000000"))).isEqualTo(range("95.00", "95.00"));
        assertThat(exactly("1").percentOf(exactly("3"))).isEqualTo(range("33.33", "33.33"));
        assertThat(exactly("2").percentOf(exactly("3"))).isEqualTo(range("66.67", "66.67"));
        assertThat(Quantity.of(eur(Qualifier.ABOUT, "50")).percentOf(Quantity.of(eur(Qualifier.ABOUT, "100"))))
                .isEqualTo(range("40.91", "61.11"));
        assertThat(exactly("50").percentOf(Quantity.of(eur(Qualifier.AT_LEAST, "100"))))
                .isEqualTo(new Quantity(Optional.empty(), Optional.of(new BigDecimal("50.00"))));
    }

    @Test
    void nothingIsAPercentageOfNothing() {
        assertThat(exactly("50").percentOf(exactly("0"))).isEqualTo(new Quantity(Optional.empty(), Optional.empty()));
    }

    @Test
    void aSumIsOpenWhereOneOfItsPartsIs() {
        assertThat(range("1", "2").plus(range("10", "20.5"))).isEqualTo(range("11", "22.5"));
        assertThat(exactly("5").plus(Quantity.of(eur(Qualifier.AT_LEAST, "1"))))
                .isEqualTo(new Quantity(Optional.of(new BigDecimal("6")), Optional.empty()));
        assertThat(exactly("5").plus(Quantity.of(eur(Qualifier.AT_MOST, "1"))))
                .isEqualTo(new Quantity(Optional.empty(), Optional.of(new BigDecimal("6"))));
    }

    @Test
    void whatCannotBeNegativeIsNothingAtLeast() {
        assertThat(Quantity.of(eur(Qualifier.AT_MOST, "1")).notNegative()).isEqualTo(range("0", "1"));
        assertThat(range("-2", "1").notNegative()).isEqualTo(range("0", "1"));
        assertThat(range("1", "2").notNegative()).isEqualTo(range("1", "2"));
    }

    @Test
    void onlyOneNumberIsExact() {
        assertThat(exactly("5").isExact()).isTrue();
        assertThat(range("5", "5.0").isExact()).isTrue();
        assertThat(range("5", "6").isExact()).isFalse();
        assertThat(Quantity.of(eur(Qualifier.AT_MOST, "5")).isExact()).isFalse();
    }

    private static Quantity exactly(String number) {
        return Quantity.exactly(new BigDecimal(number));
    }

    private static Quantity range(String least, String greatest) {
        return new Quantity(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(greatest)));
    }
}
