// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

import java.io.Writer;
import java.util.Arrays;

/** Encodes characters as UTF-8 into one growing array that begins with room for a frame's header. Reused, not shared. */
final class Utf8Writer extends Writer {
    static final int HEADER_ROOM = 40;
    private static final int KEEP = 1024 * 1024;

    private byte[] bytes = new byte[8 * 1024];
    private int size = HEADER_ROOM;
    private char pendingHigh;

    void reset() {
        if (bytes.length > KEEP) {
            bytes = new byte[8 * 1024];
        }
        size = HEADER_ROOM;
        pendingHigh = 0;
    }

    byte[] array() {
        return bytes;
    }

    int end() {
        return size;
    }

    @Override
    public void write(int character) {
        ensure(4);
        put((char) character);
    }

    @Override
    public void write(char[] text, int from, int length) {
        ensure(length * 3L + 3);
        for (int i = from; i < from + length; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) {
        ensure(length * 3L + 3);
        for (int i = from; i < from + length; i++) {
            put(text.charAt(i));
        }
    }

    private void put(char c) {
        if (pendingHigh != 0) {
            char high = pendingHigh;
            pendingHigh = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(high, c);
                bytes[size++] = (byte) (0xf0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | point & 0x3f);
                return;
            }
            bytes[size++] = '?';
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void ensure(long more) {
        long needed = size + more + 4;
        if (needed > bytes.length) {
            if (needed > Integer.MAX_VALUE - 16) {
                throw new OutOfMemoryError("A message of more than two gigabytes");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, bytes.length * 2L)));
        }
    }

    @Override
    public void flush() {
        // The frame is taken whole by Output.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
