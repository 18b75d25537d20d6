// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.persistence.configuration;

import com.google.gson.JsonObject;
import drover.host.bean.DeclaredMembers;
import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.json.Json;

/** The organization's configuration: the members that the world declares. */
public class GluuConfiguration implements ServerBean, DeclaredMembers {
    @Override
    public JsonObject declared() {
        return World.current().organization();
    }

    public String getDn() {
        return Json.text(declared(), "dn", "ou=configuration," + World.current().baseDn());
    }
}
