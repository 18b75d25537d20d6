//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import com.fasterxml.jackson.databind.JsonNode;

/** The subject of an AuthZEN request. */
public class Subject {
//#fluent String id, String type, JsonNode properties

    @Override
    public String toString() {
        return "Subject{id='" + id + "', type='" + type + "', properties=" + properties + '}';
    }
}
//#end
