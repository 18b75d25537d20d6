// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** One line that a script printed ("out", "err") or that the host says of it ("host"); line 0: not known. */
public record LogEntry(String stream, String text, int line) {
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        writeMembers(json);
        json.endObject();
    }

    public void writeMembers(JsonWriter json) throws IOException {
        json.name("stream").value(stream).name("text").value(text).name("line").value(line);
    }
}
