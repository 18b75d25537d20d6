// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.scim.service.external;

import drover.host.context.ScriptState;
import java.util.List;
import java.util.Map;

/** What a SCIM operation is about. */
public class OperationContext {
    private final ScriptState state;

    public OperationContext(ScriptState state) {
        this.state = state;
    }

//#state String path, String baseUri, Map<String, List<String>> queryParams, Map<String, List<String>> requestHeaders, String method
//#state String resourceType, Object/TokenDetails tokenDetails, String filterPrepend
}
