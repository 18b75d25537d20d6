// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.python.core.PyBaseCode;

/** What the tracer knows of one code object: a function, class body or module. Script thread only. */
final class CodeInfo {
    final PyBaseCode code;
    /** Whether it is a script's own. */
    final boolean script;
    final LineTable table;
    /** The recording's number of this code; -1 before it is recorded. */
    int recordId = -1;
    String[] names;
    private DebugConfig config;
    private boolean[] stops = new boolean[0];
    private List<Breakpoint> functions = List.of();

    CodeInfo(PyBaseCode code, LineTable table) {
        this.code = code;
        this.table = table;
        script = table != null;
        names = Frames.slotNames(code);
    }

    /** Brings what follows from the breakpoints up to date. */
    void use(DebugConfig current) {
        if (config == current) {
            return;
        }
        config = current;
        stops = new boolean[0];
        functions = List.of();
        if (!script) {
            return;
        }
        int last = table.lastLine(code);
        for (Breakpoint breakpoint : current.inFile(code.co_filename)) {
            int line = breakpoint.line;
            if (line >= code.co_firstlineno && line <= last && line > 0) {
                if (stops.length <= line) {
                    stops = Arrays.copyOf(stops, line + 1);
                }
                stops[line] = true;
            }
        }
        List<Breakpoint> matching = new ArrayList<>();
        for (Breakpoint breakpoint : current.functions()) {
            for (LineTable.Block block : table.blocks()) {
                if (breakpoint.isAt(code.co_filename, block) && block.simpleName().equals(code.co_name)
                        && code.co_firstlineno >= block.first() && code.co_firstlineno <= block.body()) {
                    matching.add(breakpoint);
                    break;
                }
            }
        }
        functions = matching;
    }

    boolean hasStops() {
        return stops.length > 0 || !functions.isEmpty();
    }

    boolean stopsAt(int line) {
        return line < stops.length && stops[line];
    }

    List<Breakpoint> functions() {
        return functions;
    }
}
