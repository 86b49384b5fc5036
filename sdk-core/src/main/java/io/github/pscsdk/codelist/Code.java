package io.github.pscsdk.codelist;

/** A value of a code list. Every code list is an enum; its constants are its codes in upper case. */
public interface Code {

    /** The name of the constant. */
    String name();

    /** The spelling of this value in exchange files: kebab-case. */
    default String code() {
        return CodeSpellings.of(this);
    }
}
