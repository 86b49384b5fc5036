package io.github.pscsdk.codelist;

/** How another project relates to a partnership. Open list: an unknown code is a warning and is kept. */
public enum RelationKind implements Code {
    FOLLOWS,
    FOLLOWED_BY,
    PARENT,
    SIBLING
}
