// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import drover.host.rpc.RpcException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reading and writing JSON trees with Gson's streams: strict, without reflection, quick to start. */
public final class Json {
    /** Text that is not JSON. */
    public static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    private Json() {
    }

    public static JsonElement parse(byte[] utf8) throws SyntaxException {
        return parse(new String(utf8, StandardCharsets.UTF_8));
    }

    public static JsonElement parse(String text) throws SyntaxException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            JsonElement value = read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new SyntaxException("something follows the value");
            }
            return value;
        } catch (IOException | IllegalStateException | NumberFormatException malformed) {
            throw new SyntaxException(String.valueOf(malformed.getMessage()));
        } catch (StackOverflowError deep) {
            throw new SyntaxException("the value is nested too deeply");
        }
    }

    private static JsonElement read(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                JsonObject object = new JsonObject();
                reader.beginObject();
                while (reader.hasNext()) {
                    object.add(reader.nextName(), read(reader));
                }
                reader.endObject();
                return object;
            }
            case BEGIN_ARRAY -> {
                JsonArray array = new JsonArray();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(read(reader));
                }
                reader.endArray();
                return array;
            }
            case STRING -> {
                return new JsonPrimitive(reader.nextString());
            }
            case NUMBER -> {
                return new JsonPrimitive(numberOf(reader.nextString()));
            }
            case BOOLEAN -> {
                return new JsonPrimitive(reader.nextBoolean());
            }
            case NULL -> {
                reader.nextNull();
                return JsonNull.INSTANCE;
            }
            default -> throw new IOException("a value is missing");
        }
    }

    private static Number numberOf(String text) {
        boolean whole = true;
        for (int i = 0; i < text.length() && whole; i++) {
            char c = text.charAt(i);
            whole = c == '-' || c >= '0' && c <= '9';
        }
        if (!whole) {
            return new BigDecimal(text);
        }
        return text.length() < 19 ? (Number) Long.valueOf(text) : new BigInteger(text);
    }

    public static void write(JsonWriter json, JsonElement value) throws IOException {
        if (value == null || value.isJsonNull()) {
            json.nullValue();
        } else if (value instanceof JsonPrimitive primitive) {
            if (primitive.isBoolean()) {
                json.value(primitive.getAsBoolean());
            } else if (primitive.isNumber()) {
                json.value(primitive.getAsNumber());
            } else {
                json.value(primitive.getAsString());
            }
        } else if (value instanceof JsonArray array) {
            json.beginArray();
            for (JsonElement element : array) {
                write(json, element);
            }
            json.endArray();
        } else {
            json.beginObject();
            for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
                json.name(member.getKey());
                write(json, member.getValue());
            }
            json.endObject();
        }
    }

    /** The member {@code name} as text; {@code otherwise} if it is absent or null. */
    public static String text(JsonObject object, String name, String otherwise) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? otherwise : value.getAsString();
    }

    public static boolean bool(JsonObject object, String name, boolean otherwise) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? otherwise : value.getAsBoolean();
    }

    /** The member {@code name} as a whole number; {@code otherwise} if it is absent or not one. */
    public static long number(JsonObject object, String name, long otherwise) {
        JsonElement value = object.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            return otherwise;
        }
        try {
            return value.getAsNumber().longValue();
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }

    /** The member {@code name} if it is an object, else an empty one. */
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject value ? value : new JsonObject();
    }

    /** The member {@code name} if it is an array, else an empty one. */
    public static JsonArray array(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray value ? value : new JsonArray();
    }

    /** The member {@code name} as text, which must be there. */
    public static String requiredText(JsonObject object, String name) throws RpcException {
        String value = text(object, name, null);
        if (value == null) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The parameter \"" + name + "\" is missing or not a text.");
        }
        return value;
    }
}
