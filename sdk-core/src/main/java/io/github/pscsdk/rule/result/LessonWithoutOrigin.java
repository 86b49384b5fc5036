package io.github.pscsdk.rule.result;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A lesson does not say where it comes from. */
public final class LessonWithoutOrigin extends RecordRule<Lesson> {

    /** The rule. */
    public LessonWithoutOrigin() {
        super(
                Lesson.class,
                RuleInfo.of("lesson-without-origin", Severity.WARNING, Category.COMPLETENESS)
                        .summary("A lesson names neither a partnership nor a meeting that it comes from.")
                        .why("Who wants to learn from it cannot ask anybody, nor judge whether it fits their city.")
                        .fix("Add partnerships or meetings, or move the lesson into its partnership.")
                        .basis("PSC Exchange 1.0: a lesson comes from partnerships or meetings; one inside a "
                                + "partnership comes from that.")
                        .message("It is not said which partnership or meeting the lesson comes from.")
                        .addReads("partnerships", "meetings")
                        .build());
    }

    @Override
    public void check(Lesson lesson, RuleContext context) {
        if (lesson.getPartnerships().isEmpty() && lesson.getMeetings().isEmpty()) {
            context.report(Pointer.ROOT, Values.NONE);
        }
    }
}
