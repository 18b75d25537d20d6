// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.Py;
import org.python.core.PyCode;

/**
 * Compiles scripts as the server does: the text's UTF-8 bytes, under the script's name in lower case. Code that was
 * compiled before is taken again; it holds no state, so a script runs the same from it. Script thread only.
 */
final class CompiledScripts {
    private static final int MOST = 64;

    private record Key(String fileName, String text) {
    }

    private final Map<Key, PyCode> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PyCode> eldest) {
            return size() > MOST;
        }
    };

    /** @throws org.python.core.PyException a SyntaxError of the script */
    PyCode code(String fileName, String text) {
        Key key = new Key(fileName, text);
        PyCode code = compiled.get(key);
        if (code == null) {
            code = Py.compile_flags(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fileName, CompileMode.exec,
                    new CompilerFlags());
            compiled.put(key, code);
        }
        return code;
    }
}
