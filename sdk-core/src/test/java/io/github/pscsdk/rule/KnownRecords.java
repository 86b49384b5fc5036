package io.github.pscsdk.rule;

import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Links to a few records, for tests of what rules share; nothing is known of where they are from. */
public record KnownRecords(List<DatasetRecord> records) implements RecordLookup {

    public static KnownRecords of(DatasetRecord... records) {
        return new KnownRecords(List.of(records));
    }

    private <R extends DatasetRecord> Optional<R> find(Class<R> type, RecordId id) {
        return records.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> record.getId().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Origin> first(RecordType type, RecordId id) {
        return Optional.empty();
    }

    @Override
    public Collection<String> ids(RecordType type) {
        return records.stream()
                .filter(record -> RecordType.of(record) == type)
                .map(record -> record.getId().getValue())
                .toList();
    }

    @Override
    public Optional<OrganisationFacts> organisation(RecordId id) {
        return find(Organisation.class, id)
                .map(each ->
                        new OrganisationFacts(Optional.of(each.getKind()), each.getCountry(), each.getPopulation()));
    }

    @Override
    public Optional<RecordLookup.PartnershipFacts> partnership(RecordId id) {
        return find(Partnership.class, id)
                .map(each -> new RecordLookup.PartnershipFacts(
                        new Period(each.getStart(), each.getEnd()),
                        Optional.of(each.getParticipants().stream()
                                .map(Participant::getOrganisation)
                                .collect(Collectors.toSet())),
                        each.hasAllParticipants()));
    }

    @Override
    public Optional<Call> call(RecordId id) {
        return find(Call.class, id);
    }
}
