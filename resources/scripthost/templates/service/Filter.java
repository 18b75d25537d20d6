//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.orm.search.filter;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A question for entries of the database, by their attributes; texts are compared without case. */
public final class Filter {
    private final String text;
    private final Predicate<Function<String, List<Object>>> question;

    private Filter(String text, Predicate<Function<String, List<Object>>> question) {
        this.text = text;
        this.question = question;
    }

    /** Whether it is true of an entry with these values. */
    public boolean matches(Function<String, List<Object>> values) {
        return question.test(values);
    }

    private static boolean any(List<Object> values, Predicate<String> question) {
        return values != null && values.stream().anyMatch(value -> question.test(String.valueOf(value).toLowerCase()));
    }

    private static String lower(Object value) {
        return String.valueOf(value).toLowerCase();
    }

    public static Filter createEqualityFilter(String attributeName, Object assertionValue) {
        return new Filter("(" + attributeName + "=" + assertionValue + ")",
                values -> any(values.apply(attributeName), lower(assertionValue)::equals));
    }

    public static Filter createPresenceFilter(String attributeName) {
        return new Filter("(" + attributeName + "=*)", values -> any(values.apply(attributeName), value -> true));
    }

    /** The value begins, contains and ends so; a part that is null is left aside. */
    public static Filter createSubstringFilter(String attributeName, String subInitial, String[] subAny, String subFinal) {
        return new Filter("(" + attributeName + "=" + subInitial + "*" + Arrays.toString(subAny) + "*" + subFinal + ")",
                values -> any(values.apply(attributeName), value -> (subInitial == null || value.startsWith(lower(subInitial)))
                        && (subFinal == null || value.endsWith(lower(subFinal)))
                        && (subAny == null || Arrays.stream(subAny).allMatch(part -> value.contains(lower(part))))));
    }

    public static Filter createNOTFilter(Filter filter) {
        return new Filter("(!" + filter + ")", filter.question.negate());
    }

    public static Filter createANDFilter(Filter... filters) {
        return createANDFilter(List.of(filters));
    }

    public static Filter createANDFilter(List<Filter> filters) {
        return new Filter("(&" + filters + ")", values -> filters.stream().allMatch(filter -> filter.matches(values)));
    }

    public static Filter createORFilter(Filter... filters) {
        return createORFilter(List.of(filters));
    }

    public static Filter createORFilter(List<Filter> filters) {
        return new Filter("(|" + filters + ")", values -> filters.stream().anyMatch(filter -> filter.matches(values)));
    }

    @Override
    public String toString() {
        return text;
    }
}
//#end
