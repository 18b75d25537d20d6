// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Edits that mend a problem, to be made together. They refer to the text as it was checked and do not overlap. */
public record Fix(String title, List<Edit> edits) {
    /** Replaces the text from one place up to another; both count from 1. */
    public record Edit(int line, int column, int endLine, int endColumn, String text) {
        static Edit insert(int line, int column, String text) {
            return new Edit(line, column, line, column, text);
        }
    }

    static Fix of(String title, Edit... edits) {
        return new Fix(title, List.of(edits));
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject().name("title").value(title).name("edits").beginArray();
        for (Edit edit : edits) {
            json.beginObject().name("line").value(edit.line).name("column").value(edit.column)
                    .name("endLine").value(edit.endLine).name("endColumn").value(edit.endColumn)
                    .name("text").value(edit.text).endObject();
        }
        json.endArray().endObject();
    }
}
