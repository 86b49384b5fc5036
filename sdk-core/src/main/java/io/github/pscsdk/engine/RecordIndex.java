package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.store.IdTable;
import io.github.pscsdk.engine.store.LruCache;
import io.github.pscsdk.engine.store.PackedFacts;
import io.github.pscsdk.engine.store.RunStore;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.OrganisationFacts;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordLookup;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids seen so far, and the few facts of their records that rules need. Of two records with one id, the first. */
final class RecordIndex implements RecordLookup {

    private static final List<String> READ_OF_CALLS = List.of("published", "terms", "lots.id", "lots.terms");

    private static final List<String> READ_OF_PARTICIPANTS =
            List.of("participants.organisation", "participantsComplete");

    /** What is known of partnerships with more participants is not kept before it is asked for. */
    private static final int MOST_KEPT = 16;

    private final RunStore store;
    private final RecordRereader records;
    /** Of each id, the number of the first record that has it. */
    private final Map<RecordType, IdTable> ids = new EnumMap<>(RecordType.class);

    private final Set<RecordType> withUnsoundIds = EnumSet.noneOf(RecordType.class);
    private final LruCache<Integer, RecordLookup.PartnershipFacts> partnerships = new LruCache<>(4096);
    /** Empty if the call demands what cannot be read: without it, other terms would apply, or none. */
    private final LruCache<Integer, Optional<Call>> calls = new LruCache<>(2048);

    private final LruCache<Terms, CallTerms> terms = new LruCache<>(64);

    /** Whose terms: those of a call and lot. */
    private record Terms(Optional<RecordId> call, Optional<RecordId> lot) {}

    RecordIndex(RecordRereader records, RunStore store) {
        this.records = records;
        this.store = store;
    }

    /** Takes note of a record whose id is not empty. */
    void add(DatasetRecord record, int number, FaultyMembers faulty) {
        RecordType type = RecordType.of(record);
        of(type).add(record.getId().getValue(), number);
        if (!faulty.spares("id")) {
            withUnsoundIds.add(type);
        }
        if (type == RecordType.CALL) {
            terms.forget();
        }
        if (record instanceof Partnership partnership
                && partnership.getParticipants().size() <= MOST_KEPT) {
            partnerships.put(number, facts(partnership, faulty));
        }
    }

    /** The facts of a record that fit into a number, those that have an error left out. */
    static long facts(DatasetRecord record, FaultyMembers faulty) {
        return record instanceof Organisation organisation ? PackedFacts.pack(facts(organisation, faulty)) : 0;
    }

    private static OrganisationFacts facts(Organisation organisation, FaultyMembers faulty) {
        return new OrganisationFacts(
                Optional.of(organisation.getKind()).filter(kind -> faulty.spares("kind")),
                organisation.getCountry().filter(Country::isKnown),
                organisation.getPopulation().filter(population -> faulty.spares("population")));
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

    private static RecordLookup.PartnershipFacts facts(Partnership partnership, FaultyMembers faulty) {
        Period period = new Period(
                partnership.getStart().filter(date -> faulty.spares("start")),
                partnership.getEnd().filter(date -> faulty.spares("end")));
        Optional<Set<RecordId>> participants = Optional.of(partnership.getParticipants())
                .filter(list -> faulty.sparesAll(READ_OF_PARTICIPANTS))
                .map(list -> list.stream().map(Participant::getOrganisation).collect(Collectors.toUnmodifiableSet()));
        return new RecordLookup.PartnershipFacts(period, participants, partnership.hasAllParticipants());
    }

    private IdTable of(RecordType type) {
        return ids.computeIfAbsent(type, key -> store.newIdTable());
    }

    private Optional<Integer> number(RecordType type, RecordId id) {
        int number = of(type).find(id.getValue());
        return number == IdTable.NONE ? Optional.empty() : Optional.of(number);
    }

    @Override
    public boolean has(RecordType type, RecordId id) {
        return of(type).find(id.getValue()) != IdTable.NONE;
    }

    @Override
    public Optional<Origin> first(RecordType type, RecordId id) {
        return number(type, id).map(records::origin);
    }

    @Override
    public Collection<String> ids(RecordType type) {
        return of(type).inOrder();
    }

    @Override
    public boolean hasSoundIds(RecordType type) {
        return !withUnsoundIds.contains(type);
    }

    @Override
    public Optional<OrganisationFacts> organisation(RecordId id) {
        return number(RecordType.ORGANISATION, id).map(number -> PackedFacts.unpack(records.facts(number)));
    }

    @Override
    public Optional<RecordLookup.PartnershipFacts> partnership(RecordId id) {
        return number(RecordType.PARTNERSHIP, id).map(number -> partnerships.get(number, this::partnership));
    }

    private RecordLookup.PartnershipFacts partnership(int number) {
        CheckedRecord record = records.checked(number);
        return facts((Partnership) record.record(), record.faulty());
    }

    @Override
    public Optional<Call> call(RecordId id) {
        return number(RecordType.CALL, id).flatMap(number -> calls.get(number, this::call));
    }

    private Optional<Call> call(int number) {
        CheckedRecord record = records.checked(number);
        return record.faulty().sparesAll(READ_OF_CALLS) ? Optional.of(facts((Call) record.record())) : Optional.empty();
    }

    @Override
    public CallTerms terms(Optional<RecordId> call, Optional<RecordId> lot) {
        return terms.get(new Terms(call, lot), each -> RecordLookup.super.terms(each.call(), each.lot()));
    }
}
