package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts rules into an order in which each runs after those to which it yields; else leaves them as they are. */
final class RuleOrder {

    private final Map<String, Rule> byCode = new LinkedHashMap<>();
    private final Set<String> entered = new LinkedHashSet<>();
    private final Set<Rule> sorted = new LinkedHashSet<>();

    private RuleOrder(Collection<Rule> rules) {
        rules.forEach(rule -> byCode.put(rule.info().code(), rule));
    }

    /**
     * Sorts rules.
     *
     * @throws IllegalArgumentException if rules yield to each other in a circle
     */
    static List<Rule> sort(List<Rule> rules) {
        RuleOrder order = new RuleOrder(rules);
        rules.stream().filter(rule -> rule.info().comesFirst()).forEach(order::add);
        rules.stream().filter(rule -> !rule.info().comesLast()).forEach(order::add);
        rules.forEach(order::add);
        return new ArrayList<>(order.sorted);
    }

    private void add(Rule rule) {
        if (sorted.contains(rule)) {
            return;
        }
        String code = rule.info().code();
        if (!entered.add(code)) {
            throw new IllegalArgumentException("rules yield to each other in a circle: " + entered);
        }
        for (String other : rule.info().yieldsTo()) {
            Rule before = byCode.get(other);
            if (before != null) {
                add(before);
            }
        }
        entered.remove(code);
        sorted.add(rule);
    }
}
