package io.github.pscsdk.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Jazzer looks for bytes that crash the validator, guided by the code that they reach; briefly, in each build. */
class FuzzReaderTest {

    @FuzzTest(maxDuration = "15s")
    void noBytesCrashTheValidatorOrPassThoughTheyAreNoJson(byte[] bytes) {
        StrictReading.check(bytes);
    }
}
