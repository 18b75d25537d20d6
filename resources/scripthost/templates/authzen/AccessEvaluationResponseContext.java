//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import com.fasterxml.jackson.databind.JsonNode;

/** The reasons of an access evaluation's answer. */
public class AccessEvaluationResponseContext {
//#fluent String id, JsonNode reasonAdmin, JsonNode reasonUser, JsonNode metadata

    public AccessEvaluationResponseContext() {
    }

    public AccessEvaluationResponseContext(String id, JsonNode reasonAdmin, JsonNode reasonUser) {
        this.id = id;
        this.reasonAdmin = reasonAdmin;
        this.reasonUser = reasonUser;
    }
}
//#end
