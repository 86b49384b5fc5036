package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Values;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule about a dataset has beside the records that it is given. What is reported without an origin is about the
 * header or record that was just given. Good for one run; not thread-safe.
 */
public interface DatasetContext extends Reporter {

    /** The date that counts as today. */
    LocalDate asOf();

    /** What is known of the records seen so far; at the end, of all of them. */
    RecordLookup records();

    /** The references of the header or record that was just given; worked out once for all rules. */
    List<References.Reference> references();

    /** What the record that was just given means shows only when all have come: it is to be given again then. */
    void revisit();

    /** A record has the defect; {@code related} are the other places that one must see to understand it. */
    void report(Origin origin, Pointer at, Values values, List<DatasetRule.Related> related);

    /** A value has the defect that another value would not have, such as a known id that is spelt alike. */
    void report(Origin origin, Pointer at, Values values, String suggestion);
}
