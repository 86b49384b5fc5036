import org.jspecify.annotations.NullMarked;

/**
 * Domain model, code lists, rules and validator of the EU programme Partnerships for Sustainable Cities. Knows no JSON
 * library.
 */
@NullMarked
@SuppressWarnings("module") // the other modules are compiled later
module io.github.pscsdk.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.pscsdk.codelist;
    exports io.github.pscsdk.constraint;
    exports io.github.pscsdk.finding;
    exports io.github.pscsdk.model;
    exports io.github.pscsdk.policy;
    exports io.github.pscsdk.report;
    exports io.github.pscsdk.rule;
    exports io.github.pscsdk.validation;
    exports io.github.pscsdk.constraint.validator to
            org.hibernate.validator;
    exports io.github.pscsdk.jakarta to
            org.hibernate.validator;
    exports io.github.pscsdk.engine to
            io.github.pscsdk.json;
    exports io.github.pscsdk.engine.problem to
            io.github.pscsdk.json;
    exports io.github.pscsdk.meta to
            io.github.pscsdk.json;
    exports io.github.pscsdk.text to
            io.github.pscsdk.cli,
            io.github.pscsdk.json;

    uses io.github.pscsdk.rule.Rule;

    provides jakarta.validation.ConstraintValidator with
            io.github.pscsdk.constraint.validator.TextValidators.NotBlank,
            io.github.pscsdk.constraint.validator.TextValidators.NotBlankLocalised,
            io.github.pscsdk.constraint.validator.TextValidators.Length,
            io.github.pscsdk.constraint.validator.TextValidators.LengthLocalised,
            io.github.pscsdk.constraint.validator.TextValidators.Language,
            io.github.pscsdk.constraint.validator.TextValidators.Languages,
            io.github.pscsdk.constraint.validator.TextValidators.Email,
            io.github.pscsdk.constraint.validator.TextValidators.Url,
            io.github.pscsdk.constraint.validator.NumberValidators.Percent,
            io.github.pscsdk.constraint.validator.NumberValidators.Latitudes,
            io.github.pscsdk.constraint.validator.NumberValidators.Longitudes,
            io.github.pscsdk.constraint.validator.NumberValidators.NotNegativeDecimal,
            io.github.pscsdk.constraint.validator.NumberValidators.NotNegativeInteger,
            io.github.pscsdk.constraint.validator.NumberValidators.NotEmpty,
            io.github.pscsdk.constraint.validator.CodeValidators.CountryKnown,
            io.github.pscsdk.constraint.validator.CodeValidators.CountryAlias,
            io.github.pscsdk.constraint.validator.CodeValidators.CurrencyKnown,
            io.github.pscsdk.constraint.validator.CodeValidators.SdgKnown,
            io.github.pscsdk.constraint.validator.CodeValidators.IdentifierValid,
            io.github.pscsdk.constraint.validator.CodeValidators.SchemeKnown,
            io.github.pscsdk.constraint.validator.CodeValidators.IdValid,
            io.github.pscsdk.constraint.validator.CodeValidators.TimeZoneKnown,
            io.github.pscsdk.constraint.validator.CodeValidators.CodeKnown,
            io.github.pscsdk.constraint.validator.DateValidators.YearOfDate,
            io.github.pscsdk.constraint.validator.DateValidators.YearOfTime,
            io.github.pscsdk.constraint.validator.DateValidators.YearNumber,
            io.github.pscsdk.constraint.validator.DateValidators.Start,
            io.github.pscsdk.jakarta.RuleValidators.OfRecord,
            io.github.pscsdk.jakarta.RuleValidators.OfDataset;
}
