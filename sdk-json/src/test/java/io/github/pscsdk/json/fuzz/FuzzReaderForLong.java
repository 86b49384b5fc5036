package io.github.pscsdk.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** As {@link FuzzReaderTest}, for an hour; run by the profile fuzz. */
class FuzzReaderForLong {

    @FuzzTest(maxDuration = "1h")
    void noBytesCrashTheValidatorOrPassThoughTheyAreNoJson(byte[] bytes) {
        StrictReading.check(bytes);
    }
}
