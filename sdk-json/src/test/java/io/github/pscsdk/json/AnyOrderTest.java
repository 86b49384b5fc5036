package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.RecordRef;
import io.github.pscsdk.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Records may come in any order: what is found does not depend on it. */
class AnyOrderTest {

    /** The call is one of the programme's, to which the file's own record adds a lot. */
    private static final List<String> RECORDS = List.of(
            "{'type':'call','id':'2018','reference':'EuropeAid/161146','title':{'en':'A call'},"
                    + "'lots':[{'id':'9','title':{'en':'Lot 9'},'terms':{'durationMonths':{'maximum':24}}}]}",
            organisation("girona", "ES"),
            organisation("sfax", "TN"),
            organisation("tunis", "TN"),
            organisation("kairouan", "TN"),
            partnership("long", "9", "sfax", "'start':'2019-01','end':'2022-12'"),
            partnership("short", "9", "tunis", "'start':'2019-01','end':'2020-06'"),
            partnership("lost", "8", "kairouan", "'start':'2019-01','end':'2020-06'"),
            "{'type':'meeting','id':'late','title':{'en':'Late'},'kind':'webinar','start':'2023-05-01',"
                    + "'end':'2023-05-02','partnerships':['short']}");

    private static String organisation(String id, String country) {
        return "{'type':'organisation','id':'" + id + "','name':{'en':'" + id + "'},'kind':'municipality','country':'"
                + country + "'}";
    }

    private static String partnership(String id, String lot, String partner, String dates) {
        return "{'type':'partnership','id':'" + id + "','title':{'en':'The " + id + " one'},'call':'2018','lot':'" + lot
                + "'," + dates + ",'participants':[{'organisation':'girona','role':'lead-applicant'},"
                + "{'organisation':'" + partner + "','role':'co-applicant'}]}";
    }

    /** Which codes are found in which records, and what could not be checked. */
    private static Map<String, Long> outcome(List<String> records) throws IOException {
        String lines = Exchange.HEADER + "}\n" + String.join("\n", records).replace('\'', '"') + "\n";
        Report report = Exchange.validate(lines);
        Map<String, Long> outcome = new TreeMap<>();
        report.getFindings()
                .forEach(finding -> outcome.merge(
                        finding.getRule() + " " + id(finding) + " " + finding.getPointer(), 1L, Long::sum));
        for (NotChecked not : report.getNotChecked()) {
            outcome.put(not.getRule() + " " + not.getReason(), not.getCount());
        }
        return outcome;
    }

    private static String id(Finding finding) {
        return finding.getRecord().flatMap(RecordRef::id).orElseThrow();
    }

    @Test
    void whatIsFoundDoesNotDependOnTheOrderOfRecords() throws IOException {
        Map<String, Long> expected = outcome(RECORDS);
        assertThat(expected)
                .containsKeys("dangling-reference lost /lot", "meeting-outside-partnership late /start")
                .doesNotContainKey("dangling-reference long /lot");
        assertThat(expected.keySet()).anyMatch(found -> found.startsWith("duration-too-long long"));
        List<String> records = new ArrayList<>(RECORDS);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(records, new Random(i));
            assertThat(outcome(records)).as("order %d", i).isEqualTo(expected);
        }
    }
}
