package io.github.pscsdk.codelist;

/** Stages of a restricted call that have a deadline. Open list: an unknown code is a warning and is kept. */
public enum DeadlineStage implements Code {
    CONCEPT_NOTE,
    FULL_APPLICATION,
    QUESTIONS
}
