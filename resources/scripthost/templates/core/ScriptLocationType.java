// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

/** Where a script's text is kept. */
public enum ScriptLocationType {
//#if gluu3
    LDAP("ldap", "Ldap"),
//#else
    LDAP("ldap", "Database"),
    DB("db", "Database"),
//#end
    FILE("file", "File");

    private final String value;
    private final String displayName;

    ScriptLocationType(String value, String displayName) {
        this.value = value;
        this.displayName = displayName;
    }

    public String getValue() {
        return value;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The location with this value, or null. */
    public static ScriptLocationType getByValue(String value) {
        for (ScriptLocationType type : values()) {
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
