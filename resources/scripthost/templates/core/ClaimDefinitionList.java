// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.uma;

import java.util.ArrayList;

/** What ClaimDefinitionBuilder builds. */
public class ClaimDefinitionList extends ArrayList<ClaimDefinition> {
    private static final long serialVersionUID = 1L;
}
