// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The way out: writes JSON-RPC messages as frames. Replies go out at once, in one write; notifications wait for the
 * next reply or for {@link #flush()}, whichever is first, so that a chatty script does not cost a system call a line.
 * Any thread may call it.
 */
public final class Output {
    /** Writes the members of one message's payload. */
    public interface Payload {
        void write(JsonWriter json) throws IOException;
    }

    private static final int PENDING_LIMIT = 64 * 1024;

    private final OutputStream out;
    private final Utf8Writer text = new Utf8Writer();
    private byte[] pending = new byte[4 * 1024];
    private int pendingSize;

    public Output(OutputStream out) {
        this.out = out;
    }

    /** Sends the result of the request {@code id}; {@code payload} writes the whole result value. */
    public synchronized void reply(JsonElement id, Payload payload) {
        message(json -> {
            json.name("id");
            Json.write(json, id);
            json.name("result");
            payload.write(json);
        });
        flush();
    }

    /** Sends an error for the request {@code id}; {@code data} may be null. */
    public synchronized void error(JsonElement id, int code, String description, Payload data) {
        message(json -> {
            json.name("id");
            Json.write(json, id);
            json.name("error").beginObject().name("code").value(code).name("message").value(description);
            if (data != null) {
                json.name("data");
                data.write(json);
            }
            json.endObject();
        });
        flush();
    }

    /** Sends a notification, at the latest with the next reply or flush. */
    public synchronized void notification(String method, Payload params) {
        message(json -> {
            json.name("method").value(method).name("params");
            params.write(json);
        });
        if (pendingSize > PENDING_LIMIT) {
            flush();
        }
    }

    /** Sends what waits. */
    public synchronized void flush() {
        if (pendingSize == 0) {
            return;
        }
        int size = pendingSize;
        pendingSize = 0;
        try {
            out.write(pending, 0, size);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (pending.length > 16 * PENDING_LIMIT) {
            pending = new byte[4 * 1024];
        }
    }

    private void message(Payload members) {
        text.reset();
        try {
            JsonWriter json = new JsonWriter(text);
            json.beginObject().name("jsonrpc").value("2.0");
            members.write(json);
            json.endObject().flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] header = ("Content-Length: " + (text.end() - Utf8Writer.HEADER_ROOM) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        int start = Utf8Writer.HEADER_ROOM - header.length;
        System.arraycopy(header, 0, text.array(), start, header.length);
        append(text.array(), start, text.end() - start);
    }

    private void append(byte[] bytes, int from, int length) {
        if (pendingSize + length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(pendingSize + length, pending.length * 2));
        }
        System.arraycopy(bytes, from, pending, pendingSize, length);
        pendingSize += length;
    }
}
