// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.ast.Name;

/** A namespace of a script: the module, a class, a function, a comprehension. */
final class Scope {
    /** What makes the namespace. */
    enum Kind {
        MODULE, CLASS, FUNCTION
    }

    /** A name that is read; {@code order} counts reads and bindings of the scope as they would run. */
    record Use(Name node, int order, boolean inLoop, boolean guarded) {
    }

    final Kind kind;
    final Scope parent;
    /** Names bound here, with the order of the first binding. */
    final Map<String, Integer> bound = new HashMap<>();
    /** Names that a global statement names. */
    final Set<String> globals = new HashSet<>();
    final List<Use> uses = new ArrayList<>();
    final Set<String> deleted = new HashSet<>();
    /** Whether names can appear in ways that the text does not show. */
    boolean open;

    Scope(Kind kind, Scope parent) {
        this.kind = kind;
        this.parent = parent;
    }

    Scope module() {
        return parent == null ? this : parent.module();
    }

    void bind(String name, int order) {
        if (globals.contains(name) && kind != Kind.MODULE) {
            module().bound.putIfAbsent(name, Integer.MAX_VALUE);
        } else {
            bound.putIfAbsent(name, order);
        }
    }

    /** Whether the name is found from here, by Python's rules: classes are not seen from functions inside them. */
    boolean finds(String name) {
        if (bound.containsKey(name) && !globals.contains(name)) {
            return true;
        }
        for (Scope outer = parent; outer != null; outer = outer.parent) {
            if (outer.kind != Kind.CLASS && outer.bound.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a namespace that is looked through from here is open. */
    boolean seesOpen() {
        return open || parent != null && parent.seesOpen();
    }

    /** All names that are found from here. */
    Set<String> visible() {
        Set<String> names = new LinkedHashSet<>(bound.keySet());
        for (Scope outer = parent; outer != null; outer = outer.parent) {
            if (outer.kind != Kind.CLASS) {
                names.addAll(outer.bound.keySet());
            }
        }
        return names;
    }
}
