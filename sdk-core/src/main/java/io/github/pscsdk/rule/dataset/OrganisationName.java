package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.text.TextFolding;
import java.util.List;
import java.util.Set;

/** Names of local authorities as they are compared: without the words that say what kind of body it is. */
final class OrganisationName {

    /** What such bodies are called, folded; in the languages of Europe and of the countries that cities work with. */
    private static final Set<String> GENERIC = words("""
            municipality municipal city town council authority government district county province region prefecture
            ville commune municipalite mairie departement
            ayuntamiento alcaldia municipio municipalidad ciudad gobierno diputacion provincia
            ajuntament comune citta regione camara prefeitura cidade
            stadt gemeinde landkreis landeshauptstadt hansestadt kreis stad gemeente provincie
            kommune kommun kaupunki linn linnavalitsus vald pasvaldiba savivaldybe miestas
            miasto gmina urzad mesto obec opcina obcina grad municipiul orasul comuna primaria
            dimos belediyesi belediye baladiyat bashkia opstina
            δημος δημου περιφερεια община град місто міська рада город بلدية مدينة""");

    private static final Set<String> PARTICLES = words("of de di da do d du des del der van");

    private OrganisationName() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.split("\\s+", -1)));
    }

    /** The words that tell it from other bodies; all of them if there are no others. */
    static String key(String name) {
        String folded = TextFolding.fold(name);
        StringBuilder own = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            if (!GENERIC.contains(word) && !PARTICLES.contains(word)) {
                own.append(own.isEmpty() ? "" : " ").append(word);
            }
        }
        return own.isEmpty() ? folded : own.toString();
    }
}
