// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import java.util.Map;

/** A parameter of a method: its type as types.json names it, and its name. */
public record Parameter(String type, String name) {
    /** The type of the configuration attributes. */
    public static final String CONFIGURATION = "Map<String, SimpleCustomProperty>";
    /** The type of a request's parameters. */
    public static final String REQUEST_PARAMETERS = "Map<String, String[]>";

    static Parameter of(String declaration, Map<String, String> aliases) {
        String text = aliases.getOrDefault(declaration, declaration);
        int space = text.lastIndexOf(' ');
        return new Parameter(text.substring(0, space), text.substring(space + 1));
    }

    public boolean isConfiguration() {
        return type.equals(CONFIGURATION);
    }
}
