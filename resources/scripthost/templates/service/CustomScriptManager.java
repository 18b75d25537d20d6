// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.custom.script;

/** Whose logger scripts use. */
public class CustomScriptManager {
}
