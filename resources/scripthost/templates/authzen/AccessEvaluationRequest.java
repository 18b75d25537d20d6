//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import java.util.List;

/** The question whether a subject may do an action on a resource. */
public class AccessEvaluationRequest {
//#fluent Subject subject, Resource resource, Action action, Context context, List<AccessEvaluationRequest> evaluations

    @Override
    public String toString() {
        return "AccessEvaluationRequest{subject=" + subject + ", resource=" + resource + ", action=" + action + ", context="
                + context + ", evaluations=" + evaluations + '}';
    }
}
//#end
