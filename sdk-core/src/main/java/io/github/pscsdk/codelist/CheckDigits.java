package io.github.pscsdk.codelist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The few algorithms behind the check digits of all identifier schemes. A row of {@code identifier-schemes.tsv} names
 * one and steers it with parameters ({@code key=value}, joined by {@code ;}). Several that must all be satisfied are
 * joined by {@code " & "} in both columns. The checks are immutable and thread-safe.
 *
 * <ul>
 *   <li>{@code none}: there is nothing to check.
 *   <li>{@code luhn}: ISO/IEC 7812-1, annex B.
 *   <li>{@code mod-97-10}: ISO 7064, letters are 10 to 35. {@code prefix} is put in front; {@code expect} is the
 *       remainder if it is not 1.
 *   <li>{@code mod-11-2}, {@code mod-11-10}: ISO 7064.
 *   <li>{@code fr-key}: a French VAT number whose key of two characters has a letter.
 *   <li>{@code form}: a {@code pattern} that sound values have, and mistyped ones may not.
 *   <li>{@code weighted}: a weighted sum modulo {@code mod}.
 *       <ul>
 *         <li>The value of a digit is that digit, of A it is {@code letters} (10 unless told), of B one more; with
 *             {@code alphabet} the value is the place therein, from 0. {@code odd} then maps the values of the first,
 *             third, ... character.
 *         <li>{@code weights} count from the left, with {@code align=right} from the right; characters beyond them
 *             weigh nothing. {@code fold=yes} replaces each product by the sum of its digits. {@code start} is added.
 *         <li>Right are either the remainders in {@code expect}, or {@code check} has the character for each remainder
 *             ({@code -} for one that is not issued), and the last character, which is not weighed, must be it.
 *             {@code second} has the weights of a second round for the remainder 10.
 *       </ul>
 * </ul>
 *
 * <p>Before any of them, {@code skip} drops the first characters, and {@code take} keeps so many of the others.
 */
final class CheckDigits {
    private static final String JOINT = " & ";

    private CheckDigits() {}

    /**
     * The check that a table row describes.
     *
     * @throws IllegalArgumentException if there is no such algorithm, or a parameter is wrong
     */
    static Predicate<String> of(String algorithms, String parameters) {
        List<String> names = split(algorithms, JOINT);
        List<String> settings = split(parameters, JOINT);
        if (names.size() != settings.size()) {
            throw new IllegalArgumentException("As many parameter lists as algorithms: " + algorithms);
        }
        Predicate<String> all = one(names.get(0), new Parameters(settings.get(0)));
        for (int i = 1; i < names.size(); i++) {
            all = all.and(one(names.get(i), new Parameters(settings.get(i))));
        }
        return all;
    }

    private static Predicate<String> one(String algorithm, Parameters parameters) {
        int skip = parameters.number("skip", 0);
        int take = parameters.number("take", Integer.MAX_VALUE);
        Predicate<String> check = algorithm(algorithm, parameters);
        parameters.refuseOthers();
        if (skip == 0 && take == Integer.MAX_VALUE) {
            return check;
        }
        return text -> check.test(text.substring(skip, (int) Math.min(text.length(), (long) skip + take)));
    }

    private static Predicate<String> algorithm(String name, Parameters parameters) {
        return switch (name) {
            case "none" -> text -> true;
            case "weighted" -> new WeightedSum(parameters);
            case "luhn" -> CheckDigits::luhn;
            case "mod-97-10" -> mod97And10(parameters.text("prefix"), parameters.number("expect", 1));
            case "mod-11-2" -> CheckDigits::mod11And2;
            case "mod-11-10" -> CheckDigits::mod11And10;
            case "fr-key" -> CheckDigits::frenchKey;
            case "form" -> Pattern.compile(parameters.text("pattern")).asMatchPredicate();
            default -> throw new IllegalArgumentException("No such algorithm: " + name);
        };
    }

    private static boolean luhn(String text) {
        long sum = 0;
        long weight = 1;
        for (int i = text.length() - 1; i >= 0; i--) {
            sum += digitSum(weight * (text.charAt(i) - '0'));
            weight = 3 - weight;
        }
        return sum % 10 == 0;
    }

    private static Predicate<String> mod97And10(String prefix, int expected) {
        return text -> mod97(prefix + text) == expected;
    }

    private static int mod97(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static boolean mod11And2(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            remainder = (remainder * 2 + (character == 'X' ? 10 : character - '0')) % 11;
        }
        return remainder == 1;
    }

    private static boolean mod11And10(String text) {
        int product = 10;
        int last = text.length() - 1;
        for (int i = 0; i < last; i++) {
            int sum = (product + text.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + text.charAt(last) - '0') % 10 == 1;
    }

    /** The key counts the pairs of characters (no I, no O) of which at least one is a letter. */
    private static boolean frenchKey(String text) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        int first = alphabet.indexOf(text.charAt(0));
        int second = alphabet.indexOf(text.charAt(1));
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (Long.parseLong(text.substring(2)) + 1 + key / 11) % 11 == key % 11;
    }

    private static long digitSum(long product) {
        return product > 9 ? product / 10 + product % 10 : product;
    }

    private static List<String> split(String text, String separator) {
        return Arrays.asList(text.split(Pattern.quote(separator), -1));
    }

    /** The algorithm {@code weighted}. */
    private static final class WeightedSum implements Predicate<String> {
        private static final String DECIMAL = "0123456789";

        private final List<Long> weights;
        private final List<Long> secondWeights;
        private final boolean alignRight;
        private final boolean fold;
        private final long start;
        private final int modulus;
        private final List<Long> remainders;
        private final String checkCharacters;
        private final String alphabet;
        private final int letterA;
        private final List<Long> oddValues;

        private WeightedSum(Parameters parameters) {
            weights = parameters.numbers("weights");
            secondWeights = parameters.numbers("second");
            alignRight = parameters.choice("align", "right");
            fold = parameters.choice("fold", "yes");
            start = parameters.number("start", 0);
            modulus = parameters.number("mod", 0);
            remainders = parameters.numbers("expect");
            checkCharacters = parameters.text("check");
            alphabet = parameters.text("alphabet");
            letterA = parameters.number("letters", 10);
            oddValues = parameters.numbers("odd");
            if (weights.isEmpty() || modulus < 2 || remainders.isEmpty() == checkCharacters.isEmpty()) {
                throw new IllegalArgumentException("A weighted sum needs weights, mod, and either expect or check");
            }
            if (!checkCharacters.isEmpty() && checkCharacters.length() != modulus) {
                throw new IllegalArgumentException("A check character for each remainder: " + checkCharacters);
            }
        }

        @Override
        public boolean test(String text) {
            if (checkCharacters.isEmpty()) {
                return remainders.contains((long) remainder(text, text.length(), weights));
            }
            int last = text.length() - 1;
            int remainder = remainder(text, last, weights);
            if (remainder == 10 && !secondWeights.isEmpty()) {
                remainder = remainder(text, last, secondWeights);
            }
            return checkCharacters.charAt(remainder) == text.charAt(last);
        }

        private int remainder(String text, int length, List<Long> weights) {
            int shift = alignRight ? weights.size() - length : 0;
            long sum = start;
            for (int i = 0; i < length; i++) {
                int place = i + shift;
                if (place >= 0 && place < weights.size()) {
                    long product = weights.get(place) * value(text.charAt(i), i % 2 == 0);
                    sum += fold ? digitSum(product) : product;
                }
            }
            return (int) Math.floorMod(sum, (long) modulus);
        }

        private long value(char character, boolean odd) {
            int value;
            if (!alphabet.isEmpty()) {
                value = alphabet.indexOf(character);
            } else if (DECIMAL.indexOf(character) >= 0) {
                value = character - '0';
            } else {
                value = letterA + character - 'A';
            }
            return odd && !oddValues.isEmpty() ? oddValues.get(value) : value;
        }
    }

    /** The parameters of one algorithm. Each must be asked for, so that a misspelt one does not go unnoticed. */
    private static final class Parameters {
        private final Map<String, String> values = new HashMap<>();

        private Parameters(String text) {
            if (text.isEmpty()) {
                return;
            }
            for (String setting : split(text, ";")) {
                int equals = setting.indexOf('=');
                if (equals < 1 || values.put(setting.substring(0, equals), setting.substring(equals + 1)) != null) {
                    throw new IllegalArgumentException("Not key=value, or twice: " + setting);
                }
            }
        }

        private String text(String key) {
            String value = values.remove(key);
            return value == null ? "" : value;
        }

        private boolean choice(String key, String onlyValue) {
            String value = text(key);
            if (value.isEmpty() || value.equals(onlyValue)) {
                return !value.isEmpty();
            }
            throw new IllegalArgumentException(key + " can only be " + onlyValue);
        }

        private int number(String key, int otherwise) {
            String value = text(key);
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        }

        private List<Long> numbers(String key) {
            List<Long> numbers = new ArrayList<>();
            String value = text(key);
            if (!value.isEmpty()) {
                for (String number : split(value, " ")) {
                    numbers.add(Long.valueOf(number));
                }
            }
            return List.copyOf(numbers);
        }

        private void refuseOthers() {
            if (!values.isEmpty()) {
                throw new IllegalArgumentException("Unknown parameters: " + values.keySet());
            }
        }
    }
}
