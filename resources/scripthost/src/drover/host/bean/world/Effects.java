// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonObject;
import drover.host.context.CallScope;
import drover.host.json.JsonValues;
import drover.host.run.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import org.python.core.Py;

/** The effects since they were last taken, in order. Thread-safe. */
public final class Effects {
    private static final int MOST = 1000;
    private static final int LONGEST = 64 * 1024;

    private final List<Effect> list = new ArrayList<>();

    /** Adds an effect of the script that runs; {@code details} are names and values by turns, a null value is left out. */
    public void add(String kind, Object... details) {
        JsonObject told = new JsonObject();
        for (int i = 0; i + 1 < details.length; i += 2) {
            Object value = details[i + 1];
            if (value != null) {
                told.add((String) details[i], JsonValues.toJson(value instanceof String text ? shortened(text) : value));
            }
        }
        int line = ScriptWriter.lineIn(Py.getThreadState().frame, CallScope.current().fileName());
        synchronized (this) {
            if (list.size() < MOST) {
                list.add(new Effect(kind, line, told));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    public synchronized List<Effect> drain() {
        List<Effect> taken = List.copyOf(list);
        list.clear();
        return taken;
    }
}
