// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A script's text and where its lines begin. A line ends with LF, CR LF or CR. */
final class SourceText {
    private final String text;
    private final int[] starts;

    SourceText(String text) {
        this.text = text;
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                found.add(i + 1);
            }
        }
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    String text() {
        return text;
    }

    int lineCount() {
        return starts.length;
    }

    /** The number of the line that the index is in, from 1. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int columnOf(int index) {
        return index - starts[lineOf(index) - 1] + 1;
    }

    int indexOf(int line, int column) {
        return starts[line - 1] + column - 1;
    }

    /** A line without its end; empty if there is no such line. */
    String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number < starts.length ? starts[number] : text.length();
        while (end > starts[number - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[number - 1], end);
    }

    /** The white space that a line begins with. */
    String indentation(int number) {
        String line = line(number);
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    /** What lines of this text end with. */
    String lineEnd() {
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        return back < 0 ? "\n" : feed == back + 1 ? "\r\n" : feed < 0 ? "\r" : "\n";
    }

    /** Replaces the characters from one index up to another. */
    Fix.Edit replace(int start, int end, String with) {
        return new Fix.Edit(lineOf(start), columnOf(start), lineOf(end), columnOf(end), with);
    }
}
