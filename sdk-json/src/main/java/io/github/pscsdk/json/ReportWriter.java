package io.github.pscsdk.json;

import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.codec.Encoder;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Place;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON, as PSC Exchange 1.0 describes them: indented by two spaces, UTF-8, LF; the same report gives
 * the same bytes. Immutable and thread-safe.
 */
public final class ReportWriter {

    private static final String TOOL = "psc-sdk";

    private final String toolVersion;
    private final Texts texts;

    private ReportWriter(String toolVersion, Texts texts) {
        this.toolVersion = toolVersion;
        this.texts = texts;
    }

    /** A writer of reports that name this version of the tool, with messages in English. */
    public static ReportWriter create(String toolVersion) {
        return create(toolVersion, Texts.ENGLISH);
    }

    /**
     * A writer of reports that name this version of the tool, with messages in a language; all else is the same in
     * each.
     */
    public static ReportWriter create(String toolVersion, Texts texts) {
        return new ReportWriter(toolVersion, texts);
    }

    /**
     * Writes a report to a stream of bytes, which stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.indented(out)) {
            report(json, report);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        JsonOutput.newLine(out);
        out.flush();
    }

    /** A report as text. */
    public String toString(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void report(JsonGenerator json, Report report) {
        json.writeStartObject();
        json.writeStringProperty("report", "psc-report");
        json.writeStringProperty("version", "1.0");
        json.writeStringProperty("verdict", report.getVerdict().code());
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", TOOL);
        json.writeStringProperty("version", toolVersion);
        json.writeEndObject();
        json.writeStringProperty("asOf", report.getAsOf().toString());
        inputs(json, report);
        json.writeObjectPropertyStart("totals");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.code(), report.count(severity));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        report.getFindings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeObjectPropertyStart("rules");
        report.getRules().forEach((rule, count) -> {
            json.writeObjectPropertyStart(rule);
            json.writeNumberProperty("count", count.count());
            json.writeNumberProperty("shown", count.shown());
            json.writeEndObject();
        });
        json.writeEndObject();
        notChecked(json, report);
        completeness(json, report);
        failures(json, report);
        settings(json, report);
        json.writeEndObject();
    }

    private static void inputs(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("inputs");
        for (Report.Input input : report.getInputs()) {
            json.writeStartObject();
            json.writeStringProperty("name", input.name());
            input.sha256().ifPresent(digest -> json.writeStringProperty("sha256", digest));
            json.writeObjectPropertyStart("records");
            input.records().forEach((type, count) -> json.writeNumberProperty(type.code(), count));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule());
        json.writeStringProperty("severity", finding.getSeverity().code());
        json.writeStringProperty("category", finding.getCategory().code());
        json.writeStringProperty("input", finding.getPlace().input());
        finding.getRecord().ifPresent(record -> {
            json.writeObjectPropertyStart("record");
            json.writeStringProperty("type", record.type().code());
            optional(json, "id", record.id());
            optional(json, "label", record.label());
            json.writeEndObject();
        });
        place(json, finding.getPlace());
        json.writeStringProperty("message", texts.message(finding));
        json.writeObjectPropertyStart("values");
        finding.getValues().asMap().forEach((name, value) -> {
            json.writeName(name);
            value(json, value);
        });
        json.writeEndObject();
        optional(json, "suggestion", finding.getSuggestion());
        json.writeArrayPropertyStart("related");
        for (Place related : finding.getRelated()) {
            json.writeStartObject();
            json.writeStringProperty("input", related.input());
            place(json, related);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStringProperty("pointer", place.pointer().toString());
        place.position().ifPresent(position -> {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        });
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Money money) {
            Encoder.object(json, Money.class, money);
        } else if (value instanceof JsonValue any) {
            Encoder.json(json, any);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> value(json, element));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private void notChecked(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("notChecked");
        report.getNotChecked().forEach(entry -> {
            json.writeStartObject();
            json.writeStringProperty("rule", entry.getRule());
            json.writeStringProperty("reason", entry.getReason().code());
            json.writeNumberProperty("count", entry.getCount());
            json.writeStringProperty("message", texts.message(entry));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void completeness(JsonGenerator json, Report report) {
        json.writeObjectPropertyStart("completeness");
        report.getCompleteness().forEach((type, members) -> {
            json.writeObjectPropertyStart(type.code());
            members.forEach((member, presence) -> {
                json.writeObjectPropertyStart(member);
                json.writeNumberProperty("present", presence.present());
                json.writeNumberProperty("of", presence.of());
                json.writeEndObject();
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json, Report report) {
        report.getPolicy().ifPresent(policy -> {
            json.writeObjectPropertyStart("policy");
            json.writeStringProperty("name", policy.name());
            optional(json, "sha256", policy.sha256());
            json.writeNumberProperty("changed", policy.changed());
            json.writeNumberProperty("silenced", policy.silenced());
            json.writeArrayPropertyStart("expired");
            policy.expired().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
        report.getBaseline().ifPresent(baseline -> {
            json.writeObjectPropertyStart("baseline");
            json.writeStringProperty("name", baseline.name());
            optional(json, "sha256", baseline.sha256());
            json.writeNumberProperty("silenced", baseline.silenced());
            json.writeNumberProperty("outdated", baseline.outdated());
            json.writeEndObject();
        });
    }

    private static void failures(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("engineFailures");
        report.getEngineFailures().forEach(failure -> {
            json.writeStartObject();
            json.writeStringProperty("rule", failure.rule());
            json.writeStringProperty("input", failure.place().input());
            place(json, failure.place());
            json.writeStringProperty("problem", failure.problem());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
