// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

/** For which logins an authentication script is meant. */
public enum AuthenticationScriptUsageType {
    INTERACTIVE("interactive", "Web"),
    SERVICE("service", "Native"),
    BOTH("both", "Both methods");

    private final String value;
    private final String displayName;

    AuthenticationScriptUsageType(String value, String displayName) {
        this.value = value;
        this.displayName = displayName;
    }

    public String getValue() {
        return value;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The type with this value, or null. */
    public static AuthenticationScriptUsageType getByValue(String value) {
        for (AuthenticationScriptUsageType type : values()) {
            if (type.value.equals(value)) {
                return type;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
