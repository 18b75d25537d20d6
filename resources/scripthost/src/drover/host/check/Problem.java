// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;

/**
 * Something that is wrong with a script's text. Lines and columns count from 1; 0 means the script as a whole. The fix
 * is null where none is known.
 */
public record Problem(int line, int column, Severity severity, Code code, String message, Fix fix) {
    /** How bad it is. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    public void write(JsonWriter json) throws IOException {
        json.beginObject().name("line").value(line).name("column").value(column)
                .name("severity").value(severity.name().toLowerCase(Locale.ROOT)).name("code").value(code.id())
                .name("message").value(message);
        if (fix != null) {
            json.name("fix");
            fix.write(json);
        }
        json.endObject();
    }
}
