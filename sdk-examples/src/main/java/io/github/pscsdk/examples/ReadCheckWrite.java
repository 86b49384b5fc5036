package io.github.pscsdk.examples;

import io.github.pscsdk.json.ExchangeReader;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Reads an exchange file, prints what is wrong with it, and writes it again as a stream, a record a line. */
public final class ReadCheckWrite {

    private ReadCheckWrite() {}

    /** Takes two arguments: the file to read and the file to write. */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);

        Report report = ExchangeValidator.create().validate(from);
        for (Finding finding : report.getFindings()) {
            System.out.println(finding);
        }
        System.out.println(report.getVerdict());

        Dataset dataset = ExchangeReader.create().read(from);
        ExchangeWriter.create().write(dataset, Layout.STREAM, to);
    }
}
