// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

/** The language a script is written in. */
public enum ProgrammingLanguage {
    PYTHON("python", "Python"),
    JAVA("java", "Java");

    private final String value;
    private final String displayName;

    ProgrammingLanguage(String value, String displayName) {
        this.value = value;
        this.displayName = displayName;
    }

    public String getValue() {
        return value;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The language with this value, or null. */
    public static ProgrammingLanguage getByValue(String value) {
        for (ProgrammingLanguage language : values()) {
            if (language.value.equalsIgnoreCase(value)) {
                return language;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
