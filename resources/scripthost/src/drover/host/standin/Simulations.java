// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.context.CallScope;
import drover.host.run.ScriptWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.python.core.Py;
import org.python.core.PyObject;

/** What one script used of stand-ins, and the stand-ins it was given. Thread-safe. */
public final class Simulations {
    private static final int MOST = 1000;

    private record Place(String call, int line) {
    }

    private final Map<Place, Simulation> uses = new LinkedHashMap<>();
    private final Map<String, Object> beans = new HashMap<>();
    private final Map<String, PyObject> classes = new HashMap<>();

    /** Records a use by the script that runs. */
    static void record(String call, String returned) {
        CallScope scope = CallScope.current();
        scope.simulations().add(call, ScriptWriter.lineIn(Py.getThreadState().frame, scope.fileName()), returned);
    }

    synchronized void add(String call, int line, String returned) {
        Place place = new Place(call, line);
        Simulation known = uses.get(place);
        if (known != null || uses.size() < MOST) {
            uses.put(place, new Simulation(call, line, known == null ? 1 : known.count() + 1, returned));
        }
    }

    /** Takes the uses since the last time, in the order of their first use. */
    public synchronized List<Simulation> drain() {
        if (uses.isEmpty()) {
            return List.of();
        }
        List<Simulation> taken = new ArrayList<>(uses.values());
        uses.clear();
        return taken;
    }

    /** The bean's stand-in, made once. */
    public synchronized Object bean(String simpleName, Function<String, Object> make) {
        return beans.computeIfAbsent(simpleName, make);
    }

    /** The class's stand-in, made once, so that two imports give the same. */
    synchronized PyObject standInClass(String fullName, Function<String, PyObject> make) {
        PyObject known = classes.get(fullName);
        if (known == null) {
            known = make.apply(fullName);
            classes.put(fullName, known);
        }
        return known;
    }
}
