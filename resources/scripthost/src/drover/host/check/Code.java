// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.Locale;

/** Everything that the check can tell. The names are stable: clients and the help page know them. */
public enum Code {
    // The text.
    SYNTAX_ERROR(Problem.Severity.ERROR),
    INDENTATION_ERROR(Problem.Severity.ERROR),
    UNTERMINATED_STRING(Problem.Severity.ERROR),
    STRAY_CHARACTER(Problem.Severity.ERROR),
    BROKEN_CHARACTER(Problem.Severity.WARNING),
    PYTHON3_SYNTAX(Problem.Severity.ERROR),
    ENCODING_MISSING(Problem.Severity.ERROR),
    ENCODING_UNKNOWN(Problem.Severity.ERROR),
    ENCODING_NOT_UTF8(Problem.Severity.WARNING),
    MIXED_INDENTATION(Problem.Severity.WARNING),
    // The class and its methods.
    CLASS_MISSING(Problem.Severity.ERROR),
    INTERFACE_MISSING(Problem.Severity.ERROR),
    CONSTRUCTOR_MISSING(Problem.Severity.ERROR),
    CONSTRUCTOR_ARITY(Problem.Severity.ERROR),
    INIT_ARITY(Problem.Severity.ERROR),
    METHOD_MISSING(Problem.Severity.WARNING),
    METHOD_ARITY(Problem.Severity.ERROR),
    METHOD_UNUSED(Problem.Severity.INFO),
    DUPLICATE_METHOD(Problem.Severity.WARNING),
    SELF_MISSING(Problem.Severity.WARNING),
    SELF_MEMBER_UNKNOWN(Problem.Severity.ERROR),
    CALL_ARITY(Problem.Severity.ERROR),
    SHARED_STATE(Problem.Severity.WARNING),
    API_VERSION_NOT_CONSTANT(Problem.Severity.INFO),
    TYPE_NOT_ON_SERVER(Problem.Severity.WARNING),
    TYPE_NOT_CHECKED(Problem.Severity.INFO),
    // Results.
    RESULT_TYPE(Problem.Severity.ERROR),
    RESULT_MISSING(Problem.Severity.WARNING),
    RESULT_TRUTH(Problem.Severity.WARNING),
    INIT_FALSE(Problem.Severity.ERROR),
    // Names.
    UNDEFINED_NAME(Problem.Severity.ERROR),
    NAME_BEFORE_VALUE(Problem.Severity.ERROR),
    PYTHON3_MODULE(Problem.Severity.WARNING),
    FOREIGN_PACKAGE(Problem.Severity.WARNING),
    RENAMED_NAME(Problem.Severity.WARNING),
    CONTEXT_MEMBER_UNKNOWN(Problem.Severity.WARNING),
    CONTEXT_CALL_ARITY(Problem.Severity.WARNING),
    PROPERTY_UNGUARDED(Problem.Severity.INFO),
    // Statements.
    JAVA_EXCEPTION_UNCAUGHT(Problem.Severity.WARNING),
    EXCEPTION_SHADOWED(Problem.Severity.WARNING),
    EXCEPT_COMMA(Problem.Severity.WARNING),
    RAISE_TEXT(Problem.Severity.ERROR),
    IS_LITERAL(Problem.Severity.WARNING),
    FORMAT_ARGUMENTS(Problem.Severity.ERROR),
    PRINT_TUPLE(Problem.Severity.INFO),
    UNREACHABLE_CODE(Problem.Severity.WARNING),
    // UMA and steps.
    STEPS_COUNT_TOO_SMALL(Problem.Severity.ERROR),
    STEP_BEYOND_COUNT(Problem.Severity.INFO),
    NEXT_STEP_OVERRIDE(Problem.Severity.WARNING),
    PAGE_MISSING(Problem.Severity.WARNING),
    PAGE_UNKNOWN(Problem.Severity.WARNING),
    PAGE_CLAIM_UNKNOWN(Problem.Severity.WARNING),
    CLAIM_NOT_PUT(Problem.Severity.INFO),
    CLAIM_NOT_REQUIRED(Problem.Severity.INFO),
    CLAIM_VALUE_TYPE(Problem.Severity.ERROR),
    GATHERING_SCRIPT_MISSING(Problem.Severity.WARNING),
    // Scripts in Java.
    JAVA_SYNTAX(Problem.Severity.ERROR),
    JAVA_ERROR(Problem.Severity.ERROR),
    JAVA_DOUBTFUL(Problem.Severity.WARNING),
    JAVA_IMPORT_MISSING(Problem.Severity.WARNING),
    JAVA_WARNING(Problem.Severity.WARNING),
    JAVA_NOT_CHECKED(Problem.Severity.INFO);

    private final Problem.Severity severity;

    Code(Problem.Severity severity) {
        this.severity = severity;
    }

    /** The code as clients see it: {@code method-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad such a problem usually is. */
    public Problem.Severity severity() {
        return severity;
    }
}
