package io.github.pscsdk.benchmarks;

import java.util.List;

/**
 * Invented towns, one for each organisation: those with even numbers in the European Union, the others in partner
 * countries.
 */
final class SampleTowns {

    /** A country, a point well within it, and its time zone. */
    record Land(String code, int latitude, int longitude, String zone) {}

    private static final List<Land> EU_SIDE = List.of(
            new Land("ES", 40, -4, "Europe/Madrid"),
            new Land("FR", 47, 2, "Europe/Paris"),
            new Land("IT", 43, 12, "Europe/Rome"),
            new Land("DE", 51, 10, "Europe/Berlin"),
            new Land("PL", 52, 19, "Europe/Warsaw"),
            new Land("GR", 39, 22, "Europe/Athens"),
            new Land("FI", 62, 26, "Europe/Helsinki"));

    private static final List<Land> PARTNERS = List.of(
            new Land("TN", 35, 9, "Africa/Tunis"),
            new Land("MA", 32, -6, "Africa/Casablanca"),
            new Land("SN", 14, -14, "Africa/Dakar"),
            new Land("GH", 7, -1, "Africa/Accra"),
            new Land("KE", 0, 37, "Africa/Nairobi"),
            new Land("MZ", -18, 35, "Africa/Maputo"),
            new Land("CO", 4, -73, "America/Bogota"),
            new Land("PE", -9, -75, "America/Lima"),
            new Land("BO", -17, -65, "America/La_Paz"),
            new Land("PH", 15, 121, "Asia/Manila"),
            new Land("IN", 22, 79, "Asia/Kolkata"),
            new Land("ID", -7, 110, "Asia/Jakarta"),
            new Land("UA", 49, 31, "Europe/Kiev"));

    private static final String[] SYLLABLES = ("ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu "
                    + "ma me mi mo mu na ne ni no nu ra re ri ro ru ta te ti to tu")
            .split(" ", -1);

    /** So many names have four syllables; scattering numbers over them makes neighbours differ. */
    private static final long NAMES = 40L * 40 * 40 * 40;

    private static final long SCATTER = 1_000_003;

    private SampleTowns() {}

    static boolean isEuSide(long number) {
        return number % 2 == 0;
    }

    static Land country(long number) {
        List<Land> lands = isEuSide(number) ? EU_SIDE : PARTNERS;
        return lands.get((int) (number / 2 % lands.size()));
    }

    /** Writes a name that no other number has. */
    static void writeName(long number, StringBuilder out) {
        int start = out.length();
        writeSyllables(number % NAMES * SCATTER % NAMES, 4, out);
        if (number >= NAMES) {
            writeSyllables(number / NAMES, 1, out.append(' '));
        }
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    }

    private static void writeSyllables(long code, int least, StringBuilder out) {
        if (code >= SYLLABLES.length || least > 1) {
            writeSyllables(code / SYLLABLES.length, least - 1, out);
        }
        out.append(SYLLABLES[(int) (code % SYLLABLES.length)]);
    }

    static void writeLatitude(long number, StringBuilder out) {
        writeDegrees(country(number).latitude(), number, out);
    }

    static void writeLongitude(long number, StringBuilder out) {
        writeDegrees(country(number).longitude(), number * SCATTER, out);
    }

    /** Less than a degree from the middle of the country. */
    private static void writeDegrees(int degrees, long number, StringBuilder out) {
        out.append(degrees).append('.').append(1000 + number % 9000);
    }
}
