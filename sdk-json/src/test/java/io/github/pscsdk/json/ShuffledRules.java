package io.github.pscsdk.json;

import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.RuleCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Validators whose rules are listed in another order. */
public final class ShuffledRules {

    private ShuffledRules() {}

    /** A validator with all rules of the catalogue, shuffled by a seed. */
    public static ExchangeValidator validator(LocalDate asOf, long seed) {
        List<Rule> rules = new ArrayList<>(RuleCatalogue.rules());
        Collections.shuffle(rules, new Random(seed));
        int most = PscValidator.DEFAULT_MAX_FINDINGS;
        Engine engine = new Engine(rules, () -> asOf, most, Optional.empty(), Optional.empty());
        return new ExchangeValidator(engine, ReadLimits.DEFAULT, 1, (input, bytes, total) -> {});
    }
}
