package io.github.pscsdk.json.defect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A city that can take part in a partnership.
 *
 * @param id id of its organisation
 * @param language language of its own name
 * @param own its own name
 * @param english its English name
 * @param country ISO code
 * @param latitude degrees north
 * @param longitude degrees east
 * @param region region of lots; empty for the European side
 */
record City(
        String id,
        String language,
        String own,
        String english,
        String country,
        String latitude,
        String longitude,
        String region) {

    static final String EUROPE = "";
    static final String NEIGHBOURHOOD = "neighbourhood";
    static final String AFRICA = "sub-saharan-africa";
    static final String ASIA = "asia-pacific";
    static final String AMERICA = "latin-america-caribbean";

    /** The countries that lot 6 of the call of 2020 names. */
    static final Set<String> FRAGILE =
            Set.of("AF", "BI", "CF", "TD", "CD", "ER", "ET", "HT", "IQ", "ML", "SO", "SS", "SD", "SY", "YE");

    private static final List<City> ALL = List.of(
            of("girona", "ca", "Ajuntament de Girona", "Girona", "ES", "41.98", "2.82", EUROPE),
            of("nantes", "fr", "Ville de Nantes", "Nantes", "FR", "47.22", "-1.55", EUROPE),
            of("torino", "it", "Comune di Torino", "Turin", "IT", "45.07", "7.69", EUROPE),
            of("leipzig", "de", "Stadt Leipzig", "Leipzig", "DE", "51.34", "12.37", EUROPE),
            of("patra", "el", "Δήμος Πατρέων", "Patras", "GR", "38.25", "21.73", EUROPE),
            of("braga", "pt", "Câmara Municipal de Braga", "Braga", "PT", "41.55", "-8.43", EUROPE),
            of("gdansk", "pl", "Miasto Gdańsk", "Gdansk", "PL", "54.35", "18.65", EUROPE),
            of("utrecht", "nl", "Gemeente Utrecht", "Utrecht", "NL", "52.09", "5.12", EUROPE),
            of("tartu", "et", "Tartu linn", "Tartu", "EE", "58.38", "26.72", EUROPE),
            of("leeds", "cy", "Dinas Leeds", "Leeds", "GB", "53.80", "-1.55", EUROPE),
            of("sfax", "fr", "Commune de Sfax", "Sfax", "TN", "34.74", "10.76", NEIGHBOURHOOD),
            of("agadir", "fr", "Commune d'Agadir", "Agadir", "MA", "30.43", "-9.60", NEIGHBOURHOOD),
            of("irbid", "ar", "بلدية إربد", "Irbid", "JO", "32.56", "35.85", NEIGHBOURHOOD),
            of("lviv", "uk", "Львівська міська рада", "Lviv", "UA", "49.84", "24.03", NEIGHBOURHOOD),
            of("kutaisi", "ka", "ქუთაისი", "Kutaisi", "GE", "42.27", "42.70", NEIGHBOURHOOD),
            of("balti", "ro", "Municipiul Bălți", "Balti", "MD", "47.76", "27.93", NEIGHBOURHOOD),
            of("kisumu", "sw", "Jiji la Kisumu", "Kisumu", "KE", "-0.09", "34.77", AFRICA),
            of("thies", "fr", "Commune de Thiès", "Thies", "SN", "14.79", "-16.93", AFRICA),
            of("segou", "fr", "Commune de Ségou", "Segou", "ML", "13.43", "-6.26", AFRICA),
            of("moundou", "fr", "Commune de Moundou", "Moundou", "TD", "8.57", "16.08", AFRICA),
            of("gitega", "fr", "Commune de Gitega", "Gitega", "BI", "-3.43", "29.93", AFRICA),
            of("adama", "am", "አዳማ", "Adama", "ET", "8.54", "39.27", AFRICA),
            of("da-nang", "vi", "Thành phố Đà Nẵng", "Da Nang", "VN", "16.05", "108.21", ASIA),
            of("kochi", "ml", "കൊച്ചി", "Kochi", "IN", "9.94", "76.27", ASIA),
            of("iloilo", "tl", "Lungsod ng Iloilo", "Iloilo", "PH", "10.70", "122.56", ASIA),
            of("pokhara", "ne", "पोखरा", "Pokhara", "NP", "28.21", "83.99", ASIA),
            of("herat", "fa", "هرات", "Herat", "AF", "34.35", "62.20", ASIA),
            of("suva", "fj", "Korolevu Suva", "Suva", "FJ", "-18.14", "178.44", ASIA),
            of("manizales", "es", "Alcaldía de Manizales", "Manizales", "CO", "5.07", "-75.52", AMERICA),
            of("tarija", "es", "Gobierno Municipal de Tarija", "Tarija", "BO", "-21.53", "-64.73", AMERICA),
            of("piura", "es", "Municipalidad de Piura", "Piura", "PE", "-5.19", "-80.63", AMERICA),
            of("cuenca", "es", "GAD Municipal de Cuenca", "Cuenca", "EC", "-2.90", "-79.00", AMERICA),
            of("jacmel", "fr", "Mairie de Jacmel", "Jacmel", "HT", "18.23", "-72.53", AMERICA),
            of("leon", "es", "Alcaldía de León", "Leon", "NI", "12.43", "-86.88", AMERICA));

    private static City of(
            String id,
            String language,
            String own,
            String english,
            String country,
            String latitude,
            String longitude,
            String region) {
        return new City(id, language, own, english, country, latitude, longitude, region);
    }

    static City withId(String id) {
        return ALL.stream().filter(city -> city.id.equals(id)).findFirst().orElseThrow();
    }

    static Stream<City> europe() {
        return ALL.stream().filter(city -> city.region.equals(EUROPE));
    }

    /** Cities of partner countries. */
    static Stream<City> abroad() {
        return ALL.stream().filter(city -> !city.region.equals(EUROPE));
    }

    boolean isEuropean() {
        return region.equals(EUROPE);
    }

    /** Whether it counts as the European side without being in a member state. */
    boolean isBritish() {
        return country.equals("GB");
    }

    boolean isFragile() {
        return FRAGILE.contains(country);
    }
}
