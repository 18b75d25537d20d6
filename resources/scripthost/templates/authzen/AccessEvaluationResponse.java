//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

/** The answer to an access evaluation. */
public class AccessEvaluationResponse {
    public static final AccessEvaluationResponse FALSE = new AccessEvaluationResponse(false, null);
    public static final AccessEvaluationResponse TRUE = new AccessEvaluationResponse(true, null);

//#fluent boolean decision, AccessEvaluationResponseContext context

    public AccessEvaluationResponse() {
    }

    public AccessEvaluationResponse(boolean decision, AccessEvaluationResponseContext context) {
        this.decision = decision;
        this.context = context;
    }

    @Override
    public String toString() {
        return "AccessEvaluationResponse{decision=" + decision + ", context=" + context + '}';
    }
}
//#end
