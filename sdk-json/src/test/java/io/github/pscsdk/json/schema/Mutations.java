package io.github.pscsdk.json.schema;

import static io.github.pscsdk.json.schema.Definitions.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes values of a JSON tree to such as the format does not foresee, or just foresees. */
final class Mutations {

    private static final List<JsonNode> VALUES =
            JsonMapper.shared().readTree("""
                    [null, true, [], {}, [null], [[]], 5, -1, 0, 1.5, 2147483647, 2147483648, -2147483649, 90.5, 100, 101,
                    -180, -181, 999999999999999, 1000000000000000, "", " ", "\\u00a0", "\\u200b", "\\u3000\\u2029", "x", "1",
                    "2021", "2021-02-28", "2021-02-29", "2024-02-29", "2021-02-30", "2021-04-31", "2021-13", "2021-1-1",
                    "0000-01-01", "2021-12-31T23:59", "2021-12-31T24:00", "2021-02-29T10:00", "2021T10:00", "2021-01-01\\n",
                    "ES", "es", "UK", "XX", "XK", "EUR", "eur", "XXX", "Europe/Brussels", "Europe/Bruxelles", "11", "11.6",
                    "11.z", "18", "planned", "held", "lead-applicant", "closed", "a-b", "a--b", "-a", "a_b", "\\ud83d\\ude00",
                    "en", "EN", "pt-BR", "en-UK", "en-GB", "qq", "zzz", "x-private", "en-x-y", "zh-Hant-TW", "de-1901",
                    "a@b", "@b", "a@", "http://", "https://example.org", "https://example.org/a b", "http:///x", "HTTP://x",
                    "ftp://example.org", "urn:x:y", "urn:", "https://x/%zz", "https://x/%20?[#]", "https://x#a#b",
                    "1.0", "1.7", "2.0", {"en": "x"}, {"en": null}, {"en": null, "fr": "y"}, {"en": 5}, {"en_GB": null},
                    {"en_GB": "x"}, {"": ""}, {"i-klingon": "x"}, {"zh-cmn-Hans-CN-x-a": "x"}, {"en": "\\u2007"}]
                    """).values().stream().toList();
    private static final String[] CHARACTERS = {
        "0", "1", "9", "a", "z", "A", "-", ".", ":", "T", " ", "\n", "\u00a0", "/", "#", "%", "@", "[", "\\", "\u00e9"
    };
    private static final String[] NAMES = {"x-note", "note", "a/b~c", "en", "type", "en_GB", "sources", "status"};

    private final SplittableRandom random;

    Mutations(SplittableRandom random) {
        this.random = random;
    }

    /** Changes a tree in so many places. */
    void apply(JsonNode tree, int times) {
        for (int i = 0; i < times; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(tree, containers);
            if (containers.isEmpty()) {
                return;
            }
            JsonNode container = oneOf(containers);
            if (container instanceof ObjectNode object) {
                change(object);
            } else if (container instanceof ArrayNode array) {
                change(array);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        int what = random.nextInt(8);
        if (names.isEmpty() || what == 0) {
            object.set(NAMES[random.nextInt(NAMES.length)], oneOf(VALUES).deepCopy());
        } else if (what == 1) {
            object.remove(oneOf(names));
        } else if (what == 2) {
            String name = oneOf(names);
            object.set(changed(name), object.remove(name));
        } else {
            String name = oneOf(names);
            object.set(name, changed(object.get(name)));
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(oneOf(VALUES).deepCopy());
        } else {
            int index = random.nextInt(array.size());
            array.set(index, changed(array.get(index)));
        }
    }

    private JsonNode changed(JsonNode value) {
        return value.isString() && random.nextBoolean()
                ? JSON.stringNode(changed(value.stringValue()))
                : oneOf(VALUES).deepCopy();
    }

    /** A text with a character in another's place, or one more, or one less. */
    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(2));
        String with = random.nextInt(3) == 0 ? "" : CHARACTERS[random.nextInt(CHARACTERS.length)];
        return text.substring(0, at) + with + text.substring(end);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
