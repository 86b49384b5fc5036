package io.github.pscsdk.rule.lesson;

import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;

/** A lesson does not say where it comes from. */
public final class LessonWithoutOrigin extends RecordRule<Lesson> {

    /** The rule. */
    public LessonWithoutOrigin() {
        super(
                Lesson.class,
                RuleInfo.of("lesson-without-origin", Severity.WARNING, Category.COMPLETENESS)
                        .summary("A lesson names neither a partnership nor a meeting that it comes from.")
                        .why("Who wants to learn from it cannot ask anybody, nor judge whether it fits their city.")
                        .mend("Add partnerships or meetings, or move the lesson into its partnership.")
                        .basis("PSC Exchange 1.0: a lesson comes from partnerships or meetings; one inside a "
                                + "partnership comes from that.")
                        .message("It is not said which partnership or meeting the lesson comes from.")
                        .addReads("partnerships", "meetings")
                        .build());
    }

    @Override
    public void check(Lesson lesson, Judge judge) {
        if (lesson.getPartnerships().isEmpty() && lesson.getMeetings().isEmpty()) {
            judge.found(Pointer.ROOT, Values.NONE);
        }
    }
}
