package io.github.pscsdk.rule.organisation;

import io.github.pscsdk.codelist.IdentifierScheme;
import io.github.pscsdk.model.Identifier;
import java.util.Set;

/**
 * An identifier in the form in which identifiers are compared: two are equal if they are the same, however they are
 * spelt.
 *
 * @param scheme canonical code of the scheme; that which was written if the registry does not have it
 * @param value the value without what is customary in print
 */
public record IdentifierKey(String scheme, String value) {

    private static final Set<String> OF_PLACES = Set.of("GEONAMES", "NUTS", "LAU", "OSM", "UN-LOCODE");

    /** Whether identifiers of the scheme name a place rather than a body: several bodies may be of one place. */
    public static boolean isOfPlaces(String scheme) {
        return OF_PLACES.contains(scheme);
    }

    /** The key of an identifier. */
    public static IdentifierKey of(Identifier identifier) {
        return IdentifierScheme.find(identifier.getScheme())
                .map(scheme -> new IdentifierKey(scheme.code(), scheme.plain(identifier.getValue())))
                .orElseGet(() -> new IdentifierKey(identifier.getScheme(), identifier.getValue()));
    }
}
