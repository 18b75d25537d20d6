// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads frames of the form {@code Content-Length: n CRLF … CRLF CRLF body} from a stream. Not thread-safe: the mailbox
 * makes sure that one thread reads at a time.
 */
public final class FrameReader {
    /** The longest body that is accepted, in bytes. */
    public static final int MAX_BODY = 64 * 1024 * 1024;
    private static final int MAX_HEADER_LINE = 8 * 1024;
    private static final String LENGTH_NAME = "content-length";

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;

    public FrameReader(InputStream in) {
        this.in = in;
    }

    /** Whether bytes can be read without waiting. */
    boolean hasMore() {
        try {
            return position < limit || in.available() > 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    /**
     * The body of the next frame, or null at the end of the stream (an unfinished frame at the end counts as the end).
     *
     * @throws FrameException if the header has no usable length; call again for the next frame
     */
    public byte[] read() throws IOException, FrameException {
        try {
            long length = readHeader();
            if (length == END) {
                return null;
            }
            if (length > MAX_BODY) {
                skip(length);
                throw new FrameException("The message has " + length + " bytes; at most " + MAX_BODY + " are accepted.");
            }
            return readBody((int) length);
        } catch (EOFException end) {
            return null;
        }
    }

    private static final long END = -1;

    /** Reads header lines up to the empty one. What is not a header line before a length is reported, once. */
    private long readHeader() throws IOException, FrameException {
        long length = END;
        boolean any = false;
        while (true) {
            String line = readLine();
            if (line == null) {
                return END;
            }
            if (line.isEmpty()) {
                if (length != END) {
                    return length;
                }
                if (any) {
                    throw new FrameException("The message has no Content-Length header.");
                }
                continue;
            }
            any = true;
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).trim();
            if (name.equalsIgnoreCase(LENGTH_NAME)) {
                length = parseLength(line.substring(colon + 1).trim());
            }
        }
    }

    private static long parseLength(String text) throws FrameException {
        try {
            long value = Long.parseLong(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            throw new FrameException("Content-Length is not a number: " + shortened(text));
        }
        throw new FrameException("Content-Length is negative: " + shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** One header line without its end; null at the end of the stream. Over-long lines are cut. */
    private String readLine() throws IOException {
        byte[] line = new byte[128];
        int size = 0;
        while (true) {
            int next = readByte();
            if (next < 0) {
                return null;
            }
            if (next == '\n') {
                break;
            }
            if (size < MAX_HEADER_LINE) {
                if (size == line.length) {
                    line = java.util.Arrays.copyOf(line, size * 2);
                }
                line[size++] = (byte) next;
            }
        }
        if (size > 0 && line[size - 1] == '\r') {
            size--;
        }
        return new String(line, 0, size, StandardCharsets.ISO_8859_1);
    }

    private int readByte() throws IOException {
        if (position == limit) {
            limit = in.read(buffer, 0, buffer.length);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xff;
    }

    private byte[] readBody(int length) throws IOException {
        byte[] body = new byte[length];
        int had = Math.min(length, limit - position);
        System.arraycopy(buffer, position, body, 0, had);
        position += had;
        while (had < length) {
            int count = in.read(body, had, length - had);
            if (count < 0) {
                throw new EOFException();
            }
            had += count;
        }
        return body;
    }

    private void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            if (position == limit && readByte() >= 0) {
                position--;
            }
            int step = (int) Math.min(left, limit - position);
            if (step == 0) {
                throw new EOFException();
            }
            position += step;
            left -= step;
        }
    }
}
