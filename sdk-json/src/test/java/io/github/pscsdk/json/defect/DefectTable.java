package io.github.pscsdk.json.defect;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All ways to be wrong that can be planted in a document, at least one for each code of the catalogue. Who adds a rule
 * adds its defects to the class of their theme: how to plant one in a sound document, where it is found, and where the
 * rule looks beyond the record that it judges, on which places there it relies. Everything else follows from what the
 * rule says that it reads.
 */
final class DefectTable {

    private static final String ENDS_THE_FILE = "what follows is not read, so nothing else can be planted beside it";

    /** Codes without a defect here, and why. */
    static final Map<String, String> EXEMPT = Map.of(
            "not-json", ENDS_THE_FILE,
            "not-utf8", ENDS_THE_FILE,
            "truncated-file", ENDS_THE_FILE,
            "not-a-psc-file", ENDS_THE_FILE,
            "unsupported-version", ENDS_THE_FILE,
            "unknown-record-type", "only streams have it; documents sort their records into sections");

    static final List<Defect> ALL = Stream.of(
                    ReaderDefects.all(),
                    SpellingDefects.all(),
                    ValueDefects.all(),
                    CompositionDefects.all(),
                    EligibilityDefects.all(),
                    PartnershipDefects.all(),
                    ScheduleDefects.all(),
                    BudgetDefects.all(),
                    ResultDefects.all(),
                    MeetingDefects.all(),
                    AgendaDefects.all(),
                    MeetingLinkDefects.all(),
                    CallDefects.all(),
                    DatasetDefects.all(),
                    OrganisationDefects.all(),
                    QualityDefects.all(),
                    MoneyDefects.all(),
                    DuplicateDefects.all())
            .flatMap(each -> each)
            .toList();

    private DefectTable() {}
}
