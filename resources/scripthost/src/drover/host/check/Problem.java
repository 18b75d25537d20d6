// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;

/** Something that is wrong with a script's text. Lines and columns count from 1; 0 means the script as a whole. */
public record Problem(int line, int column, Severity severity, String code, String message) {
    /** How bad it is. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    static Problem error(int line, int column, String code, String message) {
        return new Problem(line, column, Severity.ERROR, code, message);
    }

    static Problem warning(int line, int column, String code, String message) {
        return new Problem(line, column, Severity.WARNING, code, message);
    }

    static Problem info(int line, int column, String code, String message) {
        return new Problem(line, column, Severity.INFO, code, message);
    }

    public void write(JsonWriter json) throws IOException {
        json.beginObject().name("line").value(line).name("column").value(column)
                .name("severity").value(severity.name().toLowerCase(Locale.ROOT)).name("code").value(code)
                .name("message").value(message).endObject();
    }
}
