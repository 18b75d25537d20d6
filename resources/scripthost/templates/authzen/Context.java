//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import com.fasterxml.jackson.databind.JsonNode;

/** The context of an AuthZEN request or search answer. */
public class Context {
//#fluent JsonNode properties, String time

    @Override
    public String toString() {
        return "Context{properties=" + properties + ", time=" + time + '}';
    }
}
//#end
