// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.json.Json;
import java.util.HashMap;
import java.util.Map;

/** Knows the authentication scripts that the world declares. */
public class ExternalAuthenticationService implements ServerBean {
    /** The level of each enabled authentication script, by its name in lower case. */
    public Map<String, Integer> acrToLevelMapping() {
        Map<String, Integer> levels = new HashMap<>();
        World.current().entries("scripts").asked().forEach(script -> {
            if (Json.text(script, "type", "").equals("person_authentication") && Json.bool(script, "enabled", true)) {
                levels.put(Json.text(script, "name", "").toLowerCase(java.util.Locale.ROOT), (int) Json.number(script, "level", 1));
            }
        });
        return levels;
    }
}
