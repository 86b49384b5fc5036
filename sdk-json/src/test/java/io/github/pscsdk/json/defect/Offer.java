package io.github.pscsdk.json.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lot of a call, and what it demands as far as rules ask for it: of the three calls that are bundled, and of a fourth
 * one that documents describe themselves.
 *
 * @param call id of the call; null for partnerships of an unknown call
 * @param lot id of the lot; null if there is none
 * @param region region of its partner countries; {@link #ANY} or {@link #FRAGILE}
 * @param signed year in which its grants were signed
 * @param leastGrant in thousands of EUR
 * @param mostGrant in thousands of EUR
 * @param mostMonths longest duration
 */
record Offer(String call, String lot, String region, int signed, int leastGrant, int mostGrant, int mostMonths) {

    static final String ANY = "any";
    static final String FRAGILE = "fragile";

    /** Id of the call that documents describe themselves. */
    static final String OWN_CALL = "2024";

    static final int LEAST_MONTHS = 24;
    static final int MOST_INHABITANTS_IN_EUROPE = 150_000;
    static final int MOST_INHABITANTS_ABROAD = 300_000;

    static final List<Offer> ALL = List.of(
            new Offer(OWN_CALL, "open", ANY, 2024, 1000, 4000, 48),
            new Offer(OWN_CALL, "towns", ANY, 2024, 1000, 4000, 48),
            new Offer(OWN_CALL, "fragile", FRAGILE, 2024, 1000, 4000, 48),
            new Offer("2018", "1", City.AFRICA, 2019, 2000, 5000, 48),
            new Offer("2018", "2", City.ASIA, 2019, 2000, 5000, 48),
            new Offer("2018", "3", City.AMERICA, 2019, 2000, 5000, 48),
            new Offer("2018", "4", City.NEIGHBOURHOOD, 2019, 2000, 5000, 48),
            new Offer("2020", "1", City.AFRICA, 2020, 1000, 3000, 48),
            new Offer("2020", "2", City.ASIA, 2020, 1000, 3000, 48),
            new Offer("2020", "3", City.AMERICA, 2020, 1000, 3000, 48),
            new Offer("2020", "4", City.NEIGHBOURHOOD, 2020, 1000, 3000, 48),
            new Offer("2020", "5", ANY, 2020, 500, 1000, 48),
            new Offer("2020", "6", FRAGILE, 2020, 500, 1000, 48),
            new Offer("2021", "1", City.AFRICA, 2021, 1000, 3000, 36),
            new Offer("2021", "2", City.ASIA, 2021, 1000, 3000, 36),
            new Offer("2021", "3", City.AMERICA, 2021, 1000, 3000, 36),
            new Offer(null, null, ANY, 2020, 1000, 3000, 36));

    /** The lot that a partnership of a document is in. */
    static Offer of(Node partnership) {
        Optional<String> call = partnership.text("call");
        Optional<String> lot = partnership.text("lot");
        return ALL.stream()
                .filter(offer -> call.equals(Optional.ofNullable(offer.call)))
                .filter(offer -> lot.equals(Optional.ofNullable(offer.lot)))
                .findFirst()
                .orElseThrow();
    }

    boolean accepts(City city) {
        return !city.isEuropean()
                && switch (region) {
                    case ANY -> true;
                    case FRAGILE -> city.isFragile();
                    default -> region.equals(city.region());
                };
    }

    /** Whether the lot names its countries one by one. */
    boolean namesCountries() {
        return region.equals(FRAGILE);
    }

    boolean limitsPopulation() {
        return (OWN_CALL.equals(call) && lot.equals("towns")) || ("2020".equals(call) && lot.equals("5"));
    }

    /** Whether there is a limit that is known surely enough. */
    boolean limitsGrants() {
        return OWN_CALL.equals(call) || "2018".equals(call) || "2021".equals(call);
    }

    boolean limitsDurations() {
        return OWN_CALL.equals(call) || "2020".equals(call) || "2021".equals(call);
    }

    boolean isOf(String... calls) {
        return call != null && List.of(calls).contains(call);
    }

    /** Whether it is known which kinds of organisation may lead. */
    boolean limitsLeads() {
        return isOf("2018", "2020", "2021") || "open".equals(lot);
    }

    /** Whether associations are eligible in other lots of the call only. */
    boolean keepsAssociationsOut() {
        return isOf("2020") && hasRegion();
    }

    /** Whether it is for one region of the world. */
    boolean hasRegion() {
        return !region.equals(ANY) && !region.equals(FRAGILE);
    }

    /** When the call was published; the first of the programme if it is unknown. */
    LocalDate published() {
        return switch (call == null ? "" : call) {
            case OWN_CALL -> LocalDate.of(2024, 2, 12);
            case "2020" -> LocalDate.of(2020, 2, 11);
            case "2021" -> LocalDate.of(2021, 3, 8);
            default -> LocalDate.of(2018, 10, 29);
        };
    }

    /** Whether a body of the United Kingdom was none of a member state when the call was published. */
    boolean isAfterBrexit() {
        return OWN_CALL.equals(call) || "2020".equals(call) || "2021".equals(call);
    }

    /** First day of the month, one to three months after the contract was signed. */
    LocalDate start(Dice dice) {
        return LocalDate.of(signed + 1, dice.between(1, 3), 1);
    }
}
