// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where to stop, as a whole: replaced when the client changes something, never changed. Any thread. */
record DebugConfig(Map<String, List<Breakpoint>> lines, List<Breakpoint> functions, Filter raised, Filter uncaught) {
    static final DebugConfig NOTHING = new DebugConfig(Map.of(), List.of(), null, null);

    /** An exception filter that is on; {@code condition} names a class, or is null. */
    record Filter(String condition) {
        boolean takes(String type) {
            if (condition == null) {
                return true;
            }
            for (String wanted : condition.split(",")) {
                String name = wanted.strip();
                if (type.equals(name) || type.endsWith("." + name)) {
                    return true;
                }
            }
            return false;
        }
    }

    DebugConfig withLines(String file, List<Breakpoint> breakpoints) {
        Map<String, List<Breakpoint>> changed = new HashMap<>(lines);
        changed.put(file, List.copyOf(breakpoints));
        return new DebugConfig(Map.copyOf(changed), functions, raised, uncaught);
    }

    DebugConfig withFunctions(List<Breakpoint> breakpoints) {
        return new DebugConfig(lines, List.copyOf(breakpoints), raised, uncaught);
    }

    DebugConfig withFilters(Filter onRaised, Filter onUncaught) {
        return new DebugConfig(lines, functions, onRaised, onUncaught);
    }

    List<Breakpoint> inFile(String file) {
        return lines.getOrDefault(file, List.of());
    }

    List<Breakpoint> at(String file, int line) {
        List<Breakpoint> found = new ArrayList<>();
        for (Breakpoint breakpoint : inFile(file)) {
            if (breakpoint.line == line) {
                found.add(breakpoint);
            }
        }
        return found;
    }
}
