// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.python.core.PyFrame;
import org.python.core.PyObject;

/**
 * Keeps what runs: each line, the variables that changed before it, calls and returns, exceptions, what was printed and
 * simulated. While the script runs it only appends to arrays; pictures of what cannot change are made when it is handed
 * over. The stream that is handed over is described in DEBUG.md. Script thread only.
 */
final class Recorder {
    private static final int LINE = 1;
    private static final int SET = 2;
    private static final int CALL = 3;
    private static final int RETURN = 4;
    private static final int EXCEPTION = 5;
    private static final int NOTE = 6;
    private static final int BEGIN = 7;
    private static final int OPERATION_BITS = 3;
    private static final int KNOWN_TEXTS = 100_000;

    /** What {@link #note} tells of; the order is part of the stream. */
    enum Note {
        OUT, ERR, HOST, SIMULATED
    }

    private static final class Running {
        PyFrame frame;
        CodeInfo info;
        PyObject[] last;
        long[] prints;
        /** Whether a variable holds something that can change behind its name. */
        boolean containers;
        int line;
    }

    private final Snapshots snapshots;
    private int[] data = new int[1024];
    private int size;
    private Object[] pictures = new Object[1024];
    private int pictureCount;
    private final List<CodeInfo> codes = new ArrayList<>();
    private int codesTold;
    private final List<CodeInfo> grown = new ArrayList<>();
    private final Map<String, Integer> knownTexts = new HashMap<>();
    private int valuesTold;
    private final List<Running> running = new ArrayList<>();
    private int depth;
    private int moments;
    private int most;
    private boolean on;

    Recorder(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Begins anew, with room for so many moments; 0: does not record. */
    void start(int mostMoments) {
        most = mostMoments;
        on = most > 0;
        size = 0;
        pictureCount = 0;
        codes.forEach(code -> code.recordId = -1);
        codes.clear();
        grown.clear();
        codesTold = 0;
        knownTexts.clear();
        valuesTold = 0;
        depth = 0;
        moments = 0;
    }

    boolean isOn() {
        return on;
    }

    boolean isFull() {
        return most > 0 && !on;
    }

    int moments() {
        return moments;
    }

    /** A call of a script from outside begins; {@code told} is JSON that says which. */
    void begin(String told) {
        if (on) {
            depth = 0;
            put(BEGIN);
            picture(Snapshots.words("", told));
        }
    }

    void call(CodeInfo info, PyFrame frame) {
        if (info.recordId < 0) {
            info.recordId = codes.size();
            codes.add(info);
        }
        put(CALL | info.recordId << OPERATION_BITS);
        if (depth == running.size()) {
            running.add(new Running());
        }
        Running top = running.get(depth++);
        top.frame = frame;
        top.info = info;
        int slots = info.names.length;
        if (top.last == null || top.last.length < slots) {
            top.last = new PyObject[Math.max(8, slots)];
            top.prints = new long[Math.max(8, slots)];
        } else {
            Arrays.fill(top.last, null);
        }
        top.containers = false;
        top.line = 0;
    }

    void returned(PyFrame frame) {
        if (depth > 0 && top(frame) != null) {
            depth--;
            put(RETURN);
        }
    }

    void line(CodeInfo info, PyFrame frame, int line) {
        Running top = depth > 0 ? running.get(depth - 1) : null;
        if (top == null || top.frame != frame) {
            top = top(frame);
            if (top == null) {
                call(info, frame);
                top = running.get(depth - 1);
            }
        }
        put(LINE | line << OPERATION_BITS);
        changes(top, frame);
        top.line = line;
        if (++moments >= most) {
            on = false;
        }
    }

    /** An exception on its way, as a moment of its own. */
    void exception(CodeInfo info, PyFrame frame, int line, String words) {
        Running top = top(frame);
        if (top == null) {
            call(info, frame);
            top = running.get(depth - 1);
        }
        put(EXCEPTION | line << OPERATION_BITS);
        picture(Snapshots.words("", words));
        changes(top, frame);
        top.line = line;
        if (++moments >= most) {
            on = false;
        }
    }

    void note(Note kind, int line, String text) {
        if (on) {
            put(NOTE | kind.ordinal() << OPERATION_BITS);
            put(line);
            picture(Snapshots.words("", text));
        }
    }

    /** The record of the frame, with everything above it ended; null if it has none. */
    private Running top(PyFrame frame) {
        for (int at = depth - 1; at >= 0; at--) {
            if (running.get(at).frame == frame) {
                while (depth > at + 1) {
                    depth--;
                    put(RETURN);
                }
                return running.get(at);
            }
        }
        return null;
    }

    private void changes(Running top, PyFrame frame) {
        PyObject[] fast = frame.f_fastlocals;
        if (!Frames.isFunction(frame)) {
            names(top, frame);
            return;
        }
        String[] names = top.info.names;
        int fastCount = fast == null ? 0 : Math.min(fast.length, top.info.code.co_varnames.length);
        PyObject[] last = top.last;
        boolean look = top.containers && top.info.table.changesObjects(top.line);
        for (int slot = 0; slot < names.length; slot++) {
            if (names[slot] == null) {
                continue;
            }
            PyObject value = slot < fastCount ? fast[slot] : Frames.slot(frame, slot);
            if (value != last[slot]) {
                last[slot] = value;
                changed(top, slot, value);
            } else if (look && value != null && !Values.isImmutable(value)) {
                long print = snapshots.fingerprint(value);
                if (print != top.prints[slot]) {
                    top.prints[slot] = print;
                    put(SET | slot << OPERATION_BITS);
                    picture(snapshots.picture(value));
                }
            }
        }
    }

    private void changed(Running top, int slot, PyObject value) {
        put(SET | slot << OPERATION_BITS);
        if (value == null || Values.isImmutable(value)) {
            picture(value);
        } else {
            top.containers = true;
            top.prints[slot] = snapshots.fingerprint(value);
            picture(snapshots.picture(value));
        }
    }

    /** The variables of a module or class body, whose names come as they go. */
    private void names(Running top, PyFrame frame) {
        for (Map.Entry<String, PyObject> variable : Frames.locals(frame).entrySet()) {
            int slot = slotOf(top, variable.getKey());
            PyObject value = variable.getValue();
            if (value != top.last[slot]) {
                top.last[slot] = value;
                changed(top, slot, value);
            }
        }
    }

    private int slotOf(Running top, String name) {
        String[] names = top.info.names;
        for (int slot = 0; slot < names.length; slot++) {
            if (name.equals(names[slot])) {
                return slot;
            }
        }
        top.info.names = Arrays.copyOf(names, names.length + 1);
        top.info.names[names.length] = name;
        if (top.last.length <= names.length) {
            top.last = Arrays.copyOf(top.last, top.last.length * 2);
            top.prints = Arrays.copyOf(top.prints, top.last.length);
        }
        if (!grown.contains(top.info)) {
            grown.add(top.info);
        }
        return names.length;
    }

    private void put(int word) {
        if (size == data.length) {
            data = Arrays.copyOf(data, size * 2);
        }
        data[size++] = word;
    }

    private void picture(Object picture) {
        if (pictureCount == pictures.length) {
            pictures = Arrays.copyOf(pictures, pictureCount * 2);
        }
        pictures[pictureCount++] = picture;
    }

    /** What was recorded since the last time, for the client; null if nothing. */
    JsonObject take(DebugFiles files) {
        if (size == 0) {
            return null;
        }
        JsonObject chunk = new JsonObject();
        JsonArray values = new JsonArray();
        ByteArrayOutputStream stream = new ByteArrayOutputStream(size * 2);
        int taken = 0;
        for (int i = 0; i < size; i++) {
            int word = data[i];
            int operation = word & (1 << OPERATION_BITS) - 1;
            write(stream, word);
            if (operation == NOTE) {
                write(stream, data[++i]);
            }
            if (operation == SET || operation == EXCEPTION || operation == NOTE || operation == BEGIN) {
                write(stream, told(pictures[taken++], values));
            }
        }
        JsonArray told = new JsonArray();
        for (CodeInfo code : codes.subList(codesTold, codes.size())) {
            told.add(describe(code, files));
            grown.remove(code);
        }
        grown.forEach(code -> told.add(describe(code, files)));
        grown.clear();
        codesTold = codes.size();
        chunk.add("codes", told);
        chunk.add("values", values);
        chunk.addProperty("stream", Base64.getEncoder().encodeToString(stream.toByteArray()));
        chunk.addProperty("moments", moments);
        chunk.addProperty("truncated", isFull());
        size = 0;
        Arrays.fill(pictures, 0, pictureCount, null);
        pictureCount = 0;
        if (data.length > 1 << 20) {
            data = new int[1024];
            pictures = new Object[1024];
        }
        return chunk;
    }

    private static JsonObject describe(CodeInfo code, DebugFiles files) {
        JsonObject told = new JsonObject();
        told.addProperty("id", code.recordId);
        told.addProperty("file", code.code.co_filename);
        told.addProperty("name", files.qualifiedName(code.code));
        told.addProperty("first", code.code.co_firstlineno);
        JsonArray names = new JsonArray();
        for (String name : code.names) {
            names.add(name == null ? "" : name);
        }
        told.add("vars", names);
        return told;
    }

    /** The number of a picture, which is added where it was not told before. */
    private int told(Object picture, JsonArray values) {
        JsonArray node = picture instanceof JsonArray made ? made : snapshots.picture((PyObject) picture);
        if (node.size() > 2) {
            values.add(node);
            return valuesTold++;
        }
        String key = node.get(0).getAsString() + '\0' + node.get(1).getAsString();
        Integer known = knownTexts.get(key);
        if (known != null) {
            return known;
        }
        values.add(node);
        if (knownTexts.size() < KNOWN_TEXTS) {
            knownTexts.put(key, valuesTold);
        }
        return valuesTold++;
    }

    private static void write(ByteArrayOutputStream stream, int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            stream.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        stream.write(rest);
    }
}
