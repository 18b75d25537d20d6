// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;

/** What a failed call is on the server where it is no value: an HTTP answer, an exception that goes on, or not known. */
public record Failure(Kind kind, int status, String code) {
    /** The kinds of failures. */
    public enum Kind {
        /** The server answers its client with an error. */
        HTTP,
        /** The server does not catch it where it calls the method. */
        UNCAUGHT,
        /** Not established. */
        UNKNOWN
    }

    static Failure of(JsonObject json) {
        return new Failure(Kind.valueOf(Json.text(json, "kind", "").toUpperCase(java.util.Locale.ROOT)),
                (int) Json.number(json, "status", 0), Json.text(json, "code", null));
    }

    public void write(JsonWriter json) throws IOException {
        json.beginObject().name("kind").value(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (kind == Kind.HTTP) {
            json.name("status").value(status).name("code").value(code);
        }
        json.endObject();
    }
}
