package io.github.pscsdk.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to go once through a file, for the SDK and for what else can read it, on one thread unless the name
 * says otherwise. {@link Benchmarks} runs it and tells megabytes a second.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g", "-Xmn600m"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {

    /** A file that is read, and that {@link Reading} knows by its name. */
    public abstract static class Opened {

        @SuppressWarnings("NullAway.Init") // there is none without setup
        private Reading reading;

        /** For the kinds of files. */
        protected Opened() {}

        abstract String file();

        Reading reading() {
            return reading;
        }

        /** Makes the file. */
        @Setup
        public void open() throws IOException {
            reading = Reading.of(file(), Reading.RECORDS);
        }

        /** Deletes the file. */
        @TearDown
        public void close() throws IOException {
            reading.close();
        }
    }

    /** A file in which little or nothing is wrong. */
    @State(Scope.Benchmark)
    public static class Sound extends Opened {

        /** Its name. */
        @Param({"sound", "programme"})
        String file = "";

        @Override
        String file() {
            return file;
        }
    }

    /** A file in which something is wrong with every record. */
    @State(Scope.Benchmark)
    public static class AllBad extends Opened {

        /** Its name. */
        static final String FILE = "bad";

        @Override
        String file() {
            return FILE;
        }
    }

    /** Adds up the bytes. */
    @Benchmark
    public long byteScan(Sound sound) {
        return sound.reading().byteScan();
    }

    /** Parses, and nothing else. */
    @Benchmark
    public long tokenScan(Sound sound) {
        return sound.reading().tokenScan();
    }

    /** Parses, and takes each text and number out. */
    @Benchmark
    public long textScan(Sound sound) {
        return sound.reading().textScan();
    }

    /** Binds to plain types and checks their annotations. */
    @Benchmark
    public long databindAndHibernateValidator(Sound sound) {
        return sound.reading().databindAndHibernateValidator();
    }

    /** Reads trees and checks them with a JSON Schema validator. */
    @Benchmark
    public long networknt(Sound sound) {
        return sound.reading().networknt();
    }

    /** Makes objects of the model. */
    @Benchmark
    public long decode(Sound sound) throws IOException {
        return sound.reading().decode();
    }

    /** Makes objects of the model, and checks their values. */
    @Benchmark
    public long decodeAndCheckValues(Sound sound) throws IOException {
        return sound.reading().checkValues();
    }

    /** Makes objects of the model, and checks each of them alone, with all rules about records. */
    @Benchmark
    public long certifyRecords(Sound sound) throws IOException {
        return sound.reading().checkRecords();
    }

    /** Validates: all that the SDK does. */
    @Benchmark
    public long certify(Sound sound) throws IOException {
        return sound.reading().certify(1);
    }

    /** Validates on two threads. */
    @Benchmark
    public long certifyOnTwoThreads(Sound sound) throws IOException {
        return sound.reading().certify(2);
    }

    /** Parses, and nothing else, where every record is bad. */
    @Benchmark
    public long tokenScanAllBad(AllBad allBad) {
        return allBad.reading().tokenScan();
    }

    /** Binds and checks annotations where every record is bad. */
    @Benchmark
    public long databindAndHibernateValidatorAllBad(AllBad allBad) {
        return allBad.reading().databindAndHibernateValidator();
    }

    /** Checks trees where every record is bad. */
    @Benchmark
    public long networkntAllBad(AllBad allBad) {
        return allBad.reading().networknt();
    }

    /** Validates where every record is bad. */
    @Benchmark
    public long explainAllBad(AllBad allBad) throws IOException {
        return allBad.reading().certify(1);
    }

    /** The digest of the file, which {@link #certify} takes too. */
    @Benchmark
    public byte[] sha256(Sound sound) {
        return sound.reading().sha256();
    }
}
