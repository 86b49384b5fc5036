package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.OrganisationFacts;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.organisation.IdentifierKey;
import io.github.pscsdk.text.TextFolding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two organisations seem to be the same. */
public final class PossibleDuplicateOrganisation extends MatchRule {

    /** What two records of one body have in common. */
    private record Key(String name, Country country, String kind) {
        static Key of(Organisation organisation, String name) {
            boolean local = OrganisationFacts.LOCAL_AUTHORITIES.contains(organisation.getKind());
            String key = local ? OrganisationName.key(name) : TextFolding.fold(name);
            return new Key(key, organisation.getCountry().orElseThrow().canonical(), organisation.getKind());
        }
    }

    /** An organisation, and where it has the name; its identifiers by their scheme. */
    private record Known(RecordId id, Origin origin, Pointer at, Map<String, Set<String>> identifiers) {

        /** Whether nothing says that they differ, nor that they are the same, which other rules find. */
        boolean seems(Known other) {
            return !id.equals(other.id)
                    && identifiers.entrySet().stream()
                            .noneMatch(mine -> other.identifiers.containsKey(mine.getKey())
                                    && (!IdentifierKey.isOfPlaces(mine.getKey())
                                            || Collections.disjoint(
                                                    mine.getValue(), other.identifiers.get(mine.getKey()))));
        }
    }

    /** Of so many namesakes, those that come later are compared with the first only. */
    private static final int MOST_NAMESAKES = 10;

    /** The rule. */
    public PossibleDuplicateOrganisation() {
        super(RuleInfo.of("possible-duplicate-organisation", Severity.WARNING, Category.CONSISTENCY)
                .summary("Two organisations of one country and kind have the same name.")
                .why("A body that is described twice is counted twice, and its partnerships do not meet.")
                .fix("Merge the records if they describe the same body, else give each an identifier of the "
                        + "same scheme.")
                .basis("PSC SDK; names are compared without case, accents, punctuation and, of local "
                        + "authorities, words such as municipality of. Bodies with different identifiers of one "
                        + "scheme are different.")
                .message("The organisation {other} has the same name: {name}.")
                .addReads("name", "aliases", "kind", "country", "identifiers")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Organisation organisation) {
            if (isPlaced(organisation)) {
                organisation.getName().asMap().values().forEach(name -> addName(name, organisation, keys));
                organisation.getAliases().forEach(name -> addName(name, organisation, keys));
            } else {
                keys.notChecked(Reason.NOT_STATED);
            }
        }
    }

    private static void addName(String name, Organisation organisation, MatchKeys keys) {
        Key key = Key.of(organisation, name);
        if (!key.name().isEmpty()) {
            keys.add(key.name(), key.country().getCode(), key.kind());
        }
    }

    @Override
    public Run start(DatasetContext context) {
        Map<Key, List<Known>> seen = new HashMap<>();
        return (record, origin) -> {
            if (record instanceof Organisation organisation && isPlaced(organisation)) {
                check(organisation, origin, seen, context);
            }
        };
    }

    /** Whether it is known of which kind and country it is. */
    private static boolean isPlaced(Organisation organisation) {
        return organisation.getCountry().isPresent() && !organisation.getKind().equals(OrganisationKind.UNKNOWN.code());
    }

    private static void check(
            Organisation organisation, Origin origin, Map<Key, List<Known>> seen, DatasetContext context) {
        Map<String, Set<String>> identifiers = organisation.getIdentifiers().stream()
                .map(IdentifierKey::of)
                .collect(Collectors.groupingBy(
                        IdentifierKey::scheme, Collectors.mapping(IdentifierKey::value, Collectors.toSet())));
        boolean found = false;
        for (Map.Entry<Pointer, String> name : names(organisation).entrySet()) {
            Known self = new Known(organisation.getId(), origin, name.getKey(), identifiers);
            Key key = Key.of(organisation, name.getValue());
            List<Known> namesakes = seen.computeIfAbsent(key, none -> new ArrayList<>(1));
            Optional<Known> same = namesakes.stream().filter(self::seems).findFirst();
            if (same.isPresent() && !found) {
                found = true;
                Values values = Values.of("name", name.getValue())
                        .and("other", same.get().id());
                context.report(
                        origin,
                        name.getKey(),
                        values,
                        List.of(new Related(same.get().origin(), same.get().at())));
            }
            if (namesakes.size() < MOST_NAMESAKES
                    && namesakes.stream().noneMatch(known -> known.origin().equals(origin))) {
                namesakes.add(self);
            }
        }
    }

    private static Map<Pointer, String> names(Organisation organisation) {
        Map<Pointer, String> names = new LinkedHashMap<>();
        organisation.getName().asMap().forEach((tag, text) -> names.put(Pointer.of("name", tag), text));
        int i = 0;
        for (String alias : organisation.getAliases()) {
            names.put(Pointer.of("aliases").then(i++), alias);
        }
        // What has no letters is no name, whatever it looks like.
        names.values().removeIf(name -> TextFolding.fold(name).isEmpty());
        return names;
    }
}
