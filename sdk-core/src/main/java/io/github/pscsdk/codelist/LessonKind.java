package io.github.pscsdk.codelist;

/** What kind of lesson is shared. Open list: an unknown code is a warning and is kept. */
public enum LessonKind implements Code {
    RESULT,
    LESSON_LEARNT,
    CHALLENGE,
    GOOD_PRACTICE
}
