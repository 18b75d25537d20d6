// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

/** The states of a person's entry. */
public enum GluuStatus {
    ACTIVE("active", "Active"),
    INACTIVE("inactive", "Inactive"),
    EXPIRED("expired", "Expired"),
    REGISTER("register", "Register");

    private final String value;
    private final String displayName;

    GluuStatus(String value, String displayName) {
        this.value = value;
        this.displayName = displayName;
    }

    public String getValue() {
        return value;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The state with this value, or null. */
    public static GluuStatus getByValue(String value) {
        for (GluuStatus status : values()) {
            if (status.value.equals(value)) {
                return status;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
