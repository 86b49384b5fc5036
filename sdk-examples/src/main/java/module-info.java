import org.jspecify.annotations.NullMarked;

/** Small programs that each show one use of the SDK. */
@NullMarked
module io.github.pscsdk.examples {
    requires io.github.pscsdk.json;
    requires org.hibernate.validator;
    requires static org.jspecify;

    // The validator looks into the application's own types.
    opens io.github.pscsdk.examples to
            org.hibernate.validator;
}
