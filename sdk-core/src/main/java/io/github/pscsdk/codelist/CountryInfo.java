package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the SDK knows of one country or territory: an entry of ISO 3166-1, or {@code XK} for Kosovo, which the standard
 * leaves to its users. Facts that change have a date: "a member of the European Union" is a question about a day.
 *
 * <p>Sources: codes, names in the languages of the United Nations, M49 regions and currencies from the data set
 * "country-codes" of datasets (PDDL), which draws on ISO 3166-1, the M49 standard of the United Nations, ISO 4217 and
 * GeoNames; codes of the Development Assistance Committee (DAC) from bblocks-places of ONE (MIT); membership of the
 * European Union, candidates and its Neighbourhood compiled from public lists; the DAC list compiled for the edition
 * {@value #DAC_EDITION}, its total of 141 as the OECD gives it. Gaps and slips of these were mended by hand.
 *
 * <p>The asterisk in "Kosovo*" stands for: this designation is without prejudice to positions on status, and is in line
 * with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.
 *
 * <p>Immutable and thread-safe; there is one instance for each country. The table is read on first use.
 */
public final class CountryInfo {
    /** The edition of the DAC list of recipients of official development assistance: for flows of 2024 and 2025. */
    public static final String DAC_EDITION = "2024/25";

    private static final List<String> UN_LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private final String code;
    private final String alpha3;
    private final Optional<String> numericCode;
    private final boolean userAssigned;
    private final String euCode;
    private final String name;
    private final Map<String, String> names;
    private final String m49;
    private final Optional<String> region;
    private final Optional<String> regionM49;
    private final Optional<String> subregion;
    private final Optional<String> subregionM49;
    private final Optional<String> intermediateRegionM49;
    private final boolean unMember;
    private final Optional<Span> euMembership;
    private final Optional<LocalDate> euCandidateSince;
    private final boolean euPotentialCandidate;
    private final Optional<String> neighbourhood;
    private final Optional<String> dacCode;
    private final Optional<DacCategory> dacCategory;
    private final Optional<Span> formerRecipient;
    private final boolean highIncome;
    private final List<String> currencies;
    private final Optional<String> geonamesId;
    private final Optional<String> wikidataId;
    private final Optional<EuOverseas> overseas;
    private final Optional<LotRegion> lotRegion;
    private final boolean fragileInCall2020;
    private final Optional<String> partOf;

    CountryInfo(Tsv.Row row) {
        code = row.text("code");
        alpha3 = row.text("alpha3");
        numericCode = row.optional("numeric");
        userAssigned = row.flag("user_assigned");
        euCode = row.optional("alias").orElse(code);
        name = row.text("name");
        names = names(row, name);
        m49 = row.text("m49");
        region = row.optional("region");
        regionM49 = row.optional("region_m49");
        subregion = row.optional("subregion");
        subregionM49 = row.optional("subregion_m49");
        intermediateRegionM49 = row.optional("intermediate_m49");
        unMember = row.flag("un_member");
        euMembership = Span.of(row.date("eu_from"), row.date("eu_to"));
        euCandidateSince = row.date("eu_candidate_since");
        euPotentialCandidate = row.flag("eu_potential_candidate");
        neighbourhood = row.optional("eu_neighbourhood");
        dacCode = row.optional("dac_code");
        dacCategory = row.optional("dac_category").map(DacCategory::valueOf);
        formerRecipient = Span.of(row.date("dac_from"), row.date("dac_to"));
        highIncome = row.flag("high_income");
        currencies = row.optional("currencies")
                .map(codes -> List.of(codes.split(",", -1)))
                .orElse(List.of());
        geonamesId = row.optional("geonames_id");
        wikidataId = row.optional("wikidata_id");
        overseas = EuOverseas.find(code);
        lotRegion = row.optional("lot_region").map(CountryInfo::lotRegion);
        fragileInCall2020 = row.flag("fragile_2020");
        partOf = row.optional("part_of");
    }

    private static LotRegion lotRegion(String code) {
        for (LotRegion region : LotRegion.values()) {
            if (region.code().equals(code)) {
                return region;
            }
        }
        throw new IllegalStateException("no region of a lot has the code \"" + code + "\"");
    }

    private static Map<String, String> names(Tsv.Row row, String english) {
        Map<String, String> names = new TreeMap<>();
        names.put("en", english);
        for (String language : UN_LANGUAGES) {
            String text = row.text("un_name_".concat(language));
            if (!text.isEmpty()) {
                names.put(language, text);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /**
     * The country with a code: an alpha-2 code of ISO 3166-1 in upper case, or {@code XK}. Nothing else is found, no
     * alias either.
     */
    public static Optional<CountryInfo> find(String alpha2) {
        return Optional.ofNullable(CountryTable.BY_CODE.get(alpha2));
    }

    /** All countries in the order of their codes: the 249 entries of ISO 3166-1 and {@code XK}. */
    public static List<CountryInfo> all() {
        return CountryTable.ALL;
    }

    /**
     * The ISO code for which the institutions of the European Union write another one: {@code EL} is {@code GR},
     * {@code UK} is {@code GB} (Interinstitutional Style Guide). ISO 3166-1 reserves both, so they mean nothing else.
     * Empty for any other code.
     */
    public static Optional<String> canonicalAlias(String code) {
        return Optional.ofNullable(CountryTable.BY_ALIAS.get(code));
    }

    /** The alpha-2 code: two letters in upper case. */
    public String code() {
        return code;
    }

    /** The alpha-3 code: three letters in upper case; {@code XKX} for Kosovo. */
    public String alpha3() {
        return alpha3;
    }

    /** The numeric code of ISO 3166-1: three digits, with leading zeros; empty for Kosovo. */
    public Optional<String> numericCode() {
        return numericCode;
    }

    /** Whether the code is one of those that ISO 3166-1 leaves to its users: true for Kosovo only. */
    public boolean isUserAssigned() {
        return userAssigned;
    }

    /**
     * The code that the institutions of the European Union write, as in NUTS: {@code EL} for Greece, {@code UK} for the
     * United Kingdom, elsewhere the alpha-2 code.
     */
    public String euCode() {
        return euCode;
    }

    /** The everyday English name, such as "United Kingdom" or "Bolivia". */
    public String name() {
        return name;
    }

    /**
     * The name that the United Nations use, in the language asked for or else in English. The United Nations have no
     * name for Kosovo: it is "Kosovo*" in every language. Of the BCP 47 tag the primary subtag counts: {@code fr} and
     * {@code fr-BE} are the same.
     */
    public String name(String languageTag) {
        String english = names.getOrDefault("en", name);
        return names.getOrDefault(LanguageTags.primarySubtag(languageTag), english);
    }

    /**
     * The names that the United Nations use, by language: Arabic, English, Spanish, French, Russian, Chinese, in the
     * order of the language codes. English only for Kosovo.
     */
    public Map<String, String> names() {
        return names;
    }

    /**
     * The M49 code of the United Nations: three digits, with leading zeros. It is the numeric code of ISO 3166-1; for
     * Kosovo one that only some sources use.
     */
    public String m49() {
        return m49;
    }

    /** The region of the M49 standard: Africa, Americas, Asia, Europe or Oceania; empty for Antarctica. */
    public Optional<String> region() {
        return region;
    }

    /** The M49 code of the region: three digits, with leading zeros. */
    public Optional<String> regionM49() {
        return regionM49;
    }

    /** The sub-region of the M49 standard, such as "Sub-Saharan Africa"; empty for Antarctica. */
    public Optional<String> subregion() {
        return subregion;
    }

    /** The M49 code of the sub-region: three digits, with leading zeros. */
    public Optional<String> subregionM49() {
        return subregionM49;
    }

    /**
     * The M49 code of the intermediate region, by which the standard divides Sub-Saharan Africa (Eastern 014, Middle
     * 017, Southern 018, Western 011) and Latin America and the Caribbean (Caribbean 029, Central America 013, South
     * America 005).
     */
    public Optional<String> intermediateRegionM49() {
        return intermediateRegionM49;
    }

    /** Whether the country is one of the 193 members of the United Nations. */
    public boolean isUnMember() {
        return unMember;
    }

    /**
     * Whether the country was a member state of the European Union, or of the Communities before it, on a day. The
     * first and the last day count: the United Kingdom was a member from 1973-01-01 to 2020-01-31.
     */
    public boolean isEuMember(LocalDate date) {
        return euMembership.isPresent() && euMembership.get().contains(date);
    }

    /**
     * Whether this is an outermost region of a state that was a member on that day, and so a part of the European Union
     * (Article 349 of the Treaty on its Functioning): one of those that ISO 3166-1 gives a code of their own, such as
     * {@code RE} for Réunion.
     */
    public boolean isEuOutermostRegion(LocalDate date) {
        return overseas.filter(each -> each.outermost() && each.isOfMember(date))
                .isPresent();
    }

    /**
     * Whether this is one of the overseas countries and territories (Annex II of the Treaty on the Functioning of the
     * European Union) of a state that was a member on that day, such as {@code GL} for Greenland.
     */
    public boolean isEuOverseasTerritory(LocalDate date) {
        return overseas.filter(each -> !each.outermost() && each.isOfMember(date))
                .isPresent();
    }

    /**
     * Since when the country has been a candidate for membership of the European Union: the day on which the European
     * Council or the Council granted it the status. Empty for a country that is no candidate, and for a member state.
     */
    public Optional<LocalDate> euCandidateSince() {
        return euCandidateSince;
    }

    /** Whether the European Union calls the country a potential candidate: true for Kosovo only. */
    public boolean isEuPotentialCandidate() {
        return euPotentialCandidate;
    }

    /**
     * The part of the European Neighbourhood that the country belongs to: {@code east} or {@code south}; empty outside
     * it.
     */
    public Optional<String> neighbourhood() {
        return neighbourhood;
    }

    /** The code of one to three digits that the DAC gives to the country in its statistics; donors have one as well. */
    public Optional<String> dacCode() {
        return dacCode;
    }

    /**
     * The income category on the DAC list of the edition {@value #DAC_EDITION}; empty for a country that is not on it.
     */
    public Optional<DacCategory> dacCategory() {
        return dacCategory;
    }

    /**
     * Whether the country was a recipient of official development assistance on a day, for partnerships since 2018.
     *
     * <ul>
     *   <li>A country on the list of the edition {@value #DAC_EDITION} is a recipient, whatever the day.
     *   <li>Antigua and Barbuda was one until 2021-12-31, the Cook Islands were from 2018-01-01 to 2019-12-31: they
     *       left the list since the programme began (DAC list for 2018 to 2020 and its history, OECD).
     *   <li>A member state of the European Union on that day is none.
     *   <li>Neither is a plainly high-income country: World Bank high-income economies that no DAC list since 2018
     *       names, AD AE AU BH BN BS CA CH GB HK IL IS JP KR KW LI MC MO NO NZ OM QA SA SG SM TW US, and VA, which the
     *       Bank does not classify.
     *   <li>Of any other the answer is unknown.
     * </ul>
     */
    public DacStatus dacStatus(LocalDate date) {
        if (dacCategory.isPresent()) {
            return DacStatus.RECIPIENT;
        }
        if (formerRecipient.isPresent()) {
            Span span = formerRecipient.get();
            if (span.contains(date)) {
                return DacStatus.RECIPIENT;
            }
            return date.isAfter(span.to()) ? DacStatus.NOT_RECIPIENT : DacStatus.UNKNOWN;
        }
        return highIncome || isEuMember(date) ? DacStatus.NOT_RECIPIENT : DacStatus.UNKNOWN;
    }

    /**
     * The days, in no order, from which on a question about a day may have another answer than before: the first days
     * of membership, of the state that a territory belongs to as well, and of being a recipient, and those after the
     * last.
     */
    public List<LocalDate> turningDays() {
        List<LocalDate> days = new ArrayList<>();
        euMembership.ifPresent(span -> span.addTurns(days));
        formerRecipient.ifPresent(span -> span.addTurns(days));
        overseas.flatMap(EuOverseas::owner).flatMap(owner -> owner.euMembership).ifPresent(span -> span.addTurns(days));
        return days;
    }

    /**
     * The currency of the country today, an alphabetic code of ISO 4217: its own one where several are in use. Empty
     * where ISO 4217 names no universal currency (AQ, GS, PS). The euro for Kosovo, which ISO 4217 does not list.
     */
    public Optional<String> currency() {
        return currencies.stream().findFirst();
    }

    /** All currencies that ISO 4217 names for the country today, its own one first. */
    public List<String> currencies() {
        return currencies;
    }

    /** The identifier at GeoNames: a positive number. */
    public Optional<String> geonamesId() {
        return geonamesId;
    }

    /** The identifier at Wikidata: {@code Q} and a number. */
    public Optional<String> wikidataId() {
        return wikidataId;
    }

    /**
     * The region by which the programme's geographic lots take the country in. It is derived from the DAC list, the M49
     * regions and the Neighbourhood: the calls' own lists of countries were not found. Empty for a country of no
     * geographic lot.
     */
    public Optional<LotRegion> lotRegion() {
        return lotRegion;
    }

    /**
     * Whether lot 6 of the 2020 call, sustainable cities in fragile countries, names the country. The list has the 15
     * countries that the OECD called extremely fragile; three pages that publish it agree.
     */
    public boolean isFragileInCall2020() {
        return fragileInCall2020;
    }

    /**
     * The code of the state that a territory belongs to, whose registers and coordinates may be its own: {@code FR} for
     * Réunion, {@code NL} for Aruba, {@code GB} for the Isle of Man. Empty for a state, and where that is disputed.
     */
    public Optional<String> partOf() {
        return partOf;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
