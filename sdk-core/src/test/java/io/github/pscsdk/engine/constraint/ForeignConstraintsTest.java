package io.github.pscsdk.engine.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.PlausibleYear;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model does not have is left to Hibernate Validator, and found all the same. */
class ForeignConstraintsTest {

    /** An object of the model made by somebody else. */
    public interface Foreign extends Extensible {
        @Override
        default Map<String, JsonValue> getExtensions() {
            return Map.of();
        }
    }

    interface Otherwise {}

    /** A constraint of Jakarta Validation. */
    public interface BuiltIn extends Foreign {
        @Size(max = 3, message = "{io.github.pscsdk.text-too-long}")
        String getName();

        @NotBlankText
        String getTitle();

        List<@Valid Country> getCountries();
    }

    record BuiltInBean(String getName, String getTitle, List<Country> getCountries) implements BuiltIn {}

    /** Constraints that an absent value breaks. */
    public interface Required extends Foreign {
        @NotBlank(message = "{io.github.pscsdk.missing-field}")
        @Nullable
        String getName();

        Optional<@NotBlank(message = "{io.github.pscsdk.missing-field}") String> getTitle();
    }

    record RequiredBean(@Nullable String getName, Optional<String> getTitle) implements Required {}

    /** A constraint of what may hold a value, beside those of the value. */
    @Constraint(validatedBy = There.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Present {
        String message() default "{io.github.pscsdk.missing-field}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class There implements ConstraintValidator<Present, Optional<String>> {
        @Override
        public boolean isValid(Optional<String> value, ConstraintValidatorContext context) {
            return value.isPresent();
        }
    }

    public interface Holder extends Foreign {
        @Present
        Optional<@NotBlankText String> getTitle();
    }

    record HolderBean(Optional<String> getTitle) implements Holder {}

    /** A value marked as a whole, though it may be absent. */
    public interface LegacyOptional extends Foreign {
        @Valid
        Optional<Country> getCountry();
    }

    record LegacyOptionalBean(Optional<Country> getCountry) implements LegacyOptional {}

    /** A constraint made of ours. */
    @NotBlankText
    @MaxLength(3)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Brief {
        String message() default "{io.github.pscsdk.text-too-long}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public interface Composed extends Foreign {
        List<@Brief String> getNames();
    }

    record ComposedBean(List<String> getNames) implements Composed {}

    /** A constraint of a class. */
    @Constraint(validatedBy = Even.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface EvenYear {
        String message() default "{io.github.pscsdk.year-out-of-range}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class Even implements ConstraintValidator<EvenYear, OfClass> {
        @Override
        public boolean isValid(OfClass object, ConstraintValidatorContext context) {
            return object.getYear() % 2 == 0;
        }
    }

    @EvenYear(groups = Advice.class)
    public interface OfClass extends Foreign {
        @PlausibleYear(groups = Advice.class)
        Integer getYear();
    }

    record OfClassBean(Integer getYear) implements OfClass {}

    /** A container that the model does not use. */
    public interface Container extends Foreign {
        Set<@NotBlankText String> getNames();
    }

    record ContainerBean(Set<String> getNames) implements Container {}

    /** A list marked as a whole, as was the way before elements could be. */
    public interface Legacy extends Foreign {
        @Valid
        List<Country> getCountries();
    }

    record LegacyBean(List<Country> getCountries) implements Legacy {}

    /** Constraints in other groups are not asked for, unless the way leads to them. */
    public interface Converted extends Foreign {
        Optional<@Valid @ConvertGroup(from = Default.class, to = Otherwise.class) Grouped> getGrouped();
    }

    public interface Grouped extends Foreign {
        @NotBlankText(groups = Otherwise.class)
        String getTitle();
    }

    record GroupedBean(String getTitle) implements Grouped {}

    record ConvertedBean(Optional<Grouped> getGrouped) implements Converted {}

    /** The second group is asked for only where the first one is kept. */
    public interface Sequence extends Foreign {
        @NotBlankText(groups = Otherwise.class)
        String getTitle();

        @MaxLength(3)
        String getName();
    }

    @GroupSequence({Otherwise.class, SequenceBean.class})
    record SequenceBean(String getTitle, String getName) implements Sequence {}

    /** A constraint that no interface of the model has. */
    public static final class OfField implements Foreign {
        @ValidUrl
        private final String url;

        OfField(String url) {
            this.url = url;
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** A whole with parts as above. */
    public interface Parts extends Foreign {
        List<@Valid Foreign> getParts();

        Map<@NotBlankText String, @Valid Country> getByName();

        @NotBlankText
        String getTitle();
    }

    record PartsBean(List<Foreign> getParts, Map<String, Country> getByName, String getTitle) implements Parts {}

    static List<Foreign> sound() {
        return List.of(
                new BuiltInBean("abc", "x", List.of(Country.of("TN"))),
                new RequiredBean("x", Optional.of("x")),
                new HolderBean(Optional.of("x")),
                new LegacyOptionalBean(Optional.of(Country.of("TN"))),
                new ComposedBean(List.of("a", "abc")),
                new OfClassBean(2020),
                new ContainerBean(Set.of("a")),
                new LegacyBean(List.of(Country.of("TN"))),
                new ConvertedBean(Optional.of(new GroupedBean("a"))),
                new SequenceBean("a", "abc"),
                new OfField("https://example.org"));
    }

    static List<Foreign> bad() {
        return List.of(
                new BuiltInBean("abcd", "x", List.of()),
                new BuiltInBean("abcd", " ", List.of(Country.of("TN"), Country.of("ZZ"))),
                new BuiltInBean("abc", "x", List.of(Country.of("EL"))),
                new RequiredBean(null, Optional.of("x")),
                new RequiredBean("x", Optional.empty()),
                new HolderBean(Optional.empty()),
                new HolderBean(Optional.of(" ")),
                new LegacyOptionalBean(Optional.of(Country.of("ZZ"))),
                new ComposedBean(List.of("a", "abcd", " ")),
                new OfClassBean(2021),
                new OfClassBean(1901),
                new ContainerBean(Set.of(" ")),
                new LegacyBean(List.of(Country.of("TN"), Country.of("ZZ"))),
                new ConvertedBean(Optional.of(new GroupedBean(" "))),
                new SequenceBean("a", "abcd"),
                new SequenceBean(" ", "abcd"),
                new OfField("?"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsSoundIsFoundToBe(Foreign object) {
        assertThat(TypeCheck.of(object.getClass()).isCompiled()).isFalse();
        assertThat(ConstraintTrial.check(object)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsWrongIsFound(Foreign object) {
        assertThat(ConstraintTrial.check(object)).isNotEmpty();
    }

    @Test
    void whatIsWrongInAPartIsFoundInItsPlace() {
        PartsBean whole = new PartsBean(
                List.of(
                        sound().get(0),
                        bad().get(1),
                        new GroupedBean(" "),
                        new ComposedBean(List.of("a", "abcd", " "))),
                Map.of("a", Country.of("ZZ")),
                " ");

        assertThat(TypeCheck.of(PartsBean.class).isCompiled()).isTrue();
        assertThat(ConstraintTrial.check(whole))
                .extracting(problem -> problem.at() + " " + problem.info().code())
                .containsExactly(
                        "/byName/a unknown-country",
                        "/parts/1/countries/1 unknown-country",
                        "/parts/1/name text-too-long",
                        "/parts/1/title blank-text",
                        "/parts/3/names/1 text-too-long",
                        "/parts/3/names/2 text-too-long",
                        "/title blank-text");
    }

    @Test
    void keysOfMapsAreChecked() {
        assertThat(ConstraintTrial.check(new PartsBean(List.of(), Map.of(" ", Country.of("TN")), "x")))
                .extracting(problem -> problem.at() + " " + problem.info().code())
                .containsExactly("/byName/  blank-text");
    }

    @Test
    void constraintsOfOtherGroupsAreNotAskedFor() {
        assertThat(TypeCheck.of(GroupedBean.class).isCompiled()).isTrue();
        assertThat(ConstraintTrial.check(new GroupedBean(" "))).isEmpty();
    }
}
