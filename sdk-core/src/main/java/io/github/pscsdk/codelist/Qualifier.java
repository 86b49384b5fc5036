package io.github.pscsdk.codelist;

/** How exact a figure is; a figure without qualifier is exact. Closed list: an unknown code is an error. */
public enum Qualifier implements Code {
    /** Within ten per cent. */
    ABOUT,
    AT_LEAST,
    AT_MOST
}
