// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Date;

/** Fills the server's entry classes from JSON, by field name. Members without a field are left out. */
public final class BeanReader {
    private static final long LARGEST_SECONDS = 100_000_000_000L;

    private BeanReader() {
    }

    public static <T> T read(JsonElement json, Class<T> type) {
        try {
            return Holder.GSON.fromJson(json, type);
        } catch (JsonParseException wrong) {
            throw new IllegalArgumentException("The context's " + type.getSimpleName() + " cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    /** Made at first use: most scripts never look at an entry. */
    private static final class Holder {
        static final Gson GSON = new GsonBuilder().registerTypeAdapter(Date.class, new Dates()).create();
    }

    /** Dates come as ISO 8601 texts or as seconds or milliseconds since 1970. */
    private static final class Dates extends TypeAdapter<Date> {
        @Override
        public Date read(JsonReader json) throws IOException {
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
                return null;
            }
            if (json.peek() == JsonToken.NUMBER) {
                long number = (long) json.nextDouble();
                return new Date(Math.abs(number) < LARGEST_SECONDS ? number * 1000 : number);
            }
            String text = json.nextString();
            try {
                return Date.from(text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException wrong) {
                throw new JsonParseException("not a date: " + text, wrong);
            }
        }

        @Override
        public void write(JsonWriter json, Date value) {
            throw new UnsupportedOperationException("entries are only read");
        }
    }
}
