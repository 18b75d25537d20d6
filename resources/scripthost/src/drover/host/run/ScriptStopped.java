// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

/**
 * Ends a script from inside. A script that catches it meets it again at its next line. Not an Error: Jython answers
 * Errors with a warning of its own, in Python, in the middle of the script.
 */
public final class ScriptStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptStopped() {
        super("the script was stopped", null, false, false);
    }
}
