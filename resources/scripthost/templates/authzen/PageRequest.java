//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

/** Which page of a search is wanted. */
public class PageRequest {
//#fluent String token, Integer limit
}
//#end
