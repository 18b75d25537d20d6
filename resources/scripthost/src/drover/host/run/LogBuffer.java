// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects what a script prints, line by line, up to a bound; what is beyond it is only counted, so that a script that
 * prints without end costs neither memory nor much time. Like the server's script log it has no empty lines.
 * Thread-safe.
 */
public final class LogBuffer {
    /** The most entries and characters that one reply carries. */
    public static final int MAX_ENTRIES = 1000;
    public static final int MAX_CHARACTERS = 256 * 1024;

    /** Is told each line as it is completed. */
    public interface Listener {
        void logged(LogEntry entry);
    }

    /** Knows which line of the script runs. */
    public interface LineSource {
        int currentLine();
    }

    private static final class Partial {
        final StringBuilder text = new StringBuilder();
        int line;
    }

    private final Partial out = new Partial();
    private final Partial err = new Partial();
    private List<LogEntry> entries = new ArrayList<>();
    private int kept;
    private long dropped;
    private boolean full;
    private Listener listener;

    public synchronized void setListener(Listener listener) {
        this.listener = listener;
    }

    /** Adds printed text; {@code lines} is asked only when a line begins. */
    synchronized void print(boolean error, String text, LineSource lines) {
        if (full) {
            dropped += text.endsWith("\n") ? text.length() - 1 : text.length();
            return;
        }
        Partial partial = error ? err : out;
        int from = 0;
        while (from < text.length() && !full) {
            int end = endOfLine(text, from);
            if (end > from) {
                if (partial.text.isEmpty()) {
                    partial.line = lines.currentLine();
                }
                appendBounded(partial, text, from, end);
            }
            if (end < text.length()) {
                complete(error);
            }
            from = end + 1;
        }
        if (from < text.length()) {
            dropped += text.length() - from;
        }
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private void appendBounded(Partial partial, String text, int from, int end) {
        int room = MAX_CHARACTERS - kept;
        int taken = Math.min(room, end - from);
        partial.text.append(text, from, from + taken);
        kept += taken;
        dropped += end - from - taken;
        if (taken < end - from) {
            completeBoth();
            full = true;
        }
    }

    private void complete(boolean error) {
        Partial partial = error ? err : out;
        if (!partial.text.isEmpty()) {
            add(new LogEntry(error ? "err" : "out", Utf8Text.decoded(partial.text.toString()), partial.line));
            partial.text.setLength(0);
        }
    }

    private void completeBoth() {
        complete(false);
        complete(true);
    }

    private void add(LogEntry entry) {
        if (full) {
            dropped += entry.text().length();
            return;
        }
        entries.add(entry);
        if (listener != null) {
            listener.logged(entry);
        }
        full = entries.size() >= MAX_ENTRIES || kept >= MAX_CHARACTERS;
    }

    /** Adds a line of the host's own. */
    public synchronized void host(String text) {
        if (!full) {
            kept += text.length();
        }
        add(new LogEntry("host", text, 0));
    }

    /** Ends unfinished lines and takes everything out. */
    public synchronized List<LogEntry> drain() {
        completeBoth();
        if (dropped > 0) {
            LogEntry rest = new LogEntry("host", String.format(Locale.ROOT, "… %,d more characters were not kept", dropped), 0);
            entries.add(rest);
            if (listener != null) {
                listener.logged(rest);
            }
        }
        List<LogEntry> taken = entries;
        entries = new ArrayList<>();
        kept = 0;
        dropped = 0;
        full = false;
        return taken;
    }

    public static void write(JsonWriter json, List<LogEntry> entries) throws IOException {
        json.name("log").beginArray();
        for (LogEntry entry : entries) {
            entry.write(json);
        }
        json.endArray();
    }
}
