package io.github.pscsdk.examples;

import io.github.pscsdk.model.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes a part of the model with an application's own JsonMapper, which finds the SDK's module by itself.
 */
public final class WithJackson {

    private WithJackson() {}

    /** Prints an amount as it was read: exact, its scale kept. */
    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Money money = mapper.readValue("{\"currency\": \"EUR\", \"amount\": 100.00}", Money.class);
        System.out.println(mapper.writeValueAsString(money));
    }
}
