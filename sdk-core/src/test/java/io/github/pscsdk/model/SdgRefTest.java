package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import io.github.pscsdk.codelist.SdgGoal;
import io.github.pscsdk.codelist.SdgTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgRefTest {

    private static List<SdgRef> refs(String... codes) {
        return Stream.of(codes).map(SdgRef::of).toList();
    }

    @Test
    void aReferenceIsToAGoalOrToATarget() {
        SdgRef goal = SdgRef.of("11");
        SdgRef target = SdgRef.of("11.6");

        assertThat(goal.isKnown()).isTrue();
        assertThat(target.isKnown()).isTrue();
        assertThat(goal.goal()).isEqualTo(SdgGoal.find("11")).isPresent();
        assertThat(target.goal()).isEqualTo(goal.goal());
        assertThat(goal.target()).isEmpty();
        assertThat(target.target()).isEqualTo(SdgTarget.find("11.6")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "0", "18", "011", "SDG 11", "11.", "11.99", "11.6.1", "11.A", " 11", "XI", ".6"})
    void otherTextsAreKeptButUnknown(String code) {
        assertThat(SdgRef.of(code).isKnown()).isFalse();
        assertThat(SdgRef.of(code).target()).isEmpty();
        assertThat(SdgRef.of(code).getCode()).isEqualTo(code);
        assertThat(SdgRef.of(code)).hasToString(code);
    }

    @Test
    void aTargetThatDoesNotExistMayBeOfAGoalThatDoes() {
        assertThat(SdgRef.of("11.99").goal()).isEqualTo(SdgGoal.find("11"));
        assertThat(SdgRef.of("18.1").goal()).isEmpty();
    }

    @Test
    void referencesSortByNumberAndGoalsBeforeTheirTargets() {
        List<SdgRef> sorted = refs("2", "2.1", "11", "11.6", "11.10", "12", "17.19", "18", "SDG 3");
        List<SdgRef> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(17_001));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void knownReferencesSortAsThe2030AgendaHasThem() {
        List<SdgRef> sorted = new ArrayList<>();
        for (SdgGoal goal : SdgGoal.all()) {
            sorted.add(SdgRef.of(goal.code()));
            SdgTarget.all().stream()
                    .filter(target -> target.goal().equals(goal))
                    .forEach(target -> sorted.add(SdgRef.of(target.code())));
        }
        assertThat(sorted).hasSize(17 + 169);
        List<SdgRef> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(17_002));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        Dice dice = Dice.ofSeed(17_003);
        for (int i = 0; i < 20_000; i++) {
            SdgRef one = random(dice);
            SdgRef other = random(dice);
            SdgRef third = random(dice);
            String what = dice + ": " + List.of(one, other, third);
            assertThat(Integer.signum(other.compareTo(one))).as(what).isEqualTo(-Integer.signum(one.compareTo(other)));
            assertThat(one.compareTo(other) == 0).as(what).isEqualTo(one.equals(other));
            if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
                assertThat(one.compareTo(third)).as(what).isLessThanOrEqualTo(0);
            }
            if (one.equals(other)) {
                assertThat(one).as(what).hasSameHashCodeAs(other);
            }
        }
    }

    private static SdgRef random(Dice dice) {
        if (dice.oneIn(3)) {
            return SdgRef.of(dice.text("12ab.", 4));
        }
        return SdgRef.of(dice.pick(SdgTarget.all()).code());
    }
}
