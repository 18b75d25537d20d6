// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** The worlds that have names, so that several scripts share them. The ones least used are forgotten first. */
public final class Worlds {
    private static final int MOST = 200;
    private static final Map<String, World> NAMED = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, World> eldest) {
            return size() > MOST;
        }
    };

    private Worlds() {
    }

    /** The world of this name; a new one if there is none or it is to begin anew. */
    public static synchronized World named(String id, boolean anew) {
        if (anew) {
            NAMED.remove(id);
        }
        return NAMED.computeIfAbsent(id, name -> new World());
    }
}
