//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import com.fasterxml.jackson.databind.JsonNode;

/** The action of an AuthZEN request. */
public class Action {
//#fluent String name, JsonNode properties

    @Override
    public String toString() {
        return "Action{name='" + name + "', properties=" + properties + '}';
    }
}
//#end
