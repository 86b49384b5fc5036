package io.github.pscsdk.engine;

import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.OrganisationFacts;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.PartnershipFacts;
import io.github.pscsdk.rule.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids seen so far, and the few facts of their records that rules need. Of two records with one id, the first. */
final class Index implements Links {

    private static final List<String> READ_OF_CALLS = List.of("published", "terms", "lots.id", "lots.terms");

    private static final List<String> READ_OF_PARTICIPANTS =
            List.of("participants.organisation", "participantsComplete");

    private final Map<RecordType, Map<String, Origin>> origins = new EnumMap<>(RecordType.class);
    private final Set<RecordType> withUnsoundIds = EnumSet.noneOf(RecordType.class);
    private final Map<RecordId, OrganisationFacts> organisations = new HashMap<>();
    private final Map<RecordId, PartnershipFacts> partnerships = new HashMap<>();
    /** Empty if the call demands what cannot be read: without it, other terms would apply, or none. */
    private final Map<RecordId, Optional<Call>> calls = new HashMap<>();

    Index() {
        for (RecordType type : RecordType.values()) {
            origins.put(type, new LinkedHashMap<>());
        }
    }

    /** Takes note of an id, and of whether it is sound. */
    void addId(RecordType type, RecordId id, Origin origin, boolean sound) {
        origins.getOrDefault(type, Map.of()).putIfAbsent(id.getValue(), origin);
        if (!sound) {
            withUnsoundIds.add(type);
        }
    }

    /** Takes note of the facts of a record, those that have an error left out. */
    void addFacts(DatasetRecord record, Damage damage) {
        if (record instanceof Organisation organisation) {
            organisations.putIfAbsent(organisation.getId(), facts(organisation, damage));
        } else if (record instanceof Partnership partnership) {
            partnerships.putIfAbsent(partnership.getId(), facts(partnership, damage));
        } else if (record instanceof Call call) {
            calls.putIfAbsent(
                    call.getId(), damage.sparesAll(READ_OF_CALLS) ? Optional.of(facts(call)) : Optional.empty());
        }
    }

    private static OrganisationFacts facts(Organisation organisation, Damage damage) {
        return new OrganisationFacts(
                Optional.of(organisation.getKind()).filter(kind -> damage.spares("kind")),
                organisation.getCountry().filter(Country::isKnown),
                organisation.getPopulation().filter(population -> damage.spares("population")));
    }

    /** What a call demands, and of what it is known; not its texts, which may be long. */
    private static Call facts(Call call) {
        return Call.builder()
                .id(call.getId())
                .reference(call.getReference())
                .published(call.getPublished())
                .terms(call.getTerms())
                .lots(call.getLots().stream()
                        .map(lot -> Lot.builder()
                                .id(lot.getId())
                                .terms(lot.getTerms())
                                .build())
                        .toList())
                .build();
    }

    private static PartnershipFacts facts(Partnership partnership, Damage damage) {
        Period period = new Period(
                partnership.getStart().filter(date -> damage.spares("start")),
                partnership.getEnd().filter(date -> damage.spares("end")));
        Optional<Set<RecordId>> participants = Optional.of(partnership.getParticipants())
                .filter(list -> damage.sparesAll(READ_OF_PARTICIPANTS))
                .map(list -> list.stream().map(Participant::getOrganisation).collect(Collectors.toUnmodifiableSet()));
        return new PartnershipFacts(period, participants, partnership.hasAllParticipants());
    }

    @Override
    public Optional<Origin> first(RecordType type, RecordId id) {
        return Optional.ofNullable(origins.getOrDefault(type, Map.of()).get(id.getValue()));
    }

    @Override
    public Collection<String> ids(RecordType type) {
        return Collections.unmodifiableSet(origins.getOrDefault(type, Map.of()).keySet());
    }

    @Override
    public boolean hasSoundIds(RecordType type) {
        return !withUnsoundIds.contains(type);
    }

    @Override
    public Optional<OrganisationFacts> organisation(RecordId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public Optional<PartnershipFacts> partnership(RecordId id) {
        return Optional.ofNullable(partnerships.get(id));
    }

    @Override
    public Optional<Call> call(RecordId id) {
        return calls.getOrDefault(id, Optional.empty());
    }
}
