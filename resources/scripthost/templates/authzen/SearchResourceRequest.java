//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

/** The question which resources fit the rest of it. */
public class SearchResourceRequest {
//#fluent Subject subject, Resource resource, Action action, Context context, PageRequest page
}
//#end
