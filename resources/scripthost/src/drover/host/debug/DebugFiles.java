// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import java.util.HashMap;
import java.util.Map;
import org.python.core.PyBaseCode;

/** The scripts' own files, by the names that their code has in Jython. Thread-safe. */
final class DebugFiles {
    private static final class File {
        final String text;
        private LineTable lines;

        File(String text) {
            this.text = text;
        }
    }

    private final Map<String, File> files = new HashMap<>();

    /** A script's text, when it is loaded or when a client sets breakpoints in it. Tells whether it is another than before. */
    synchronized boolean add(String file, String text) {
        File known = files.get(file);
        if (known != null && known.text.equals(text)) {
            return false;
        }
        files.put(file, new File(text));
        return true;
    }

    synchronized boolean isScript(String file) {
        return files.containsKey(file);
    }

    /** Null for a file that is no script's. */
    synchronized String text(String file) {
        File known = files.get(file);
        return known == null ? null : known.text;
    }

    /** Null for a file that is no script's. */
    synchronized LineTable lines(String file) {
        File known = files.get(file);
        if (known == null) {
            return null;
        }
        if (known.lines == null) {
            known.lines = LineTable.of(file, known.text);
        }
        return known.lines;
    }

    String qualifiedName(PyBaseCode code) {
        LineTable lines = lines(code.co_filename);
        String name = lines == null ? code.co_name : lines.qualifiedName(code);
        return name.equals("<module>") ? "module " + code.co_filename : name;
    }
}
