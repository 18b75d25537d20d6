//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.jsf.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.json.JsonValues;
import java.util.Map;

/** Sends the browser elsewhere: told, not done. */
public class FacesService implements ServerBean {
    public static Object instance() {
        return Beans.named("FacesService");
    }

    public void redirectToExternalURL(String url) {
        World.current().effects().add("redirect", "to", url, "external", true);
    }

    public void redirect(String viewId) {
        World.current().effects().add("redirect", "to", viewId, "external", false);
    }

    public void redirect(String viewId, Map<String, Object> parameters) {
        World.current().effects().add("redirect", "to", viewId, "external", false, "parameters", JsonValues.toJson(parameters));
    }

    public void redirectWithExternal(String url, Map<String, Object> parameters) {
        World.current().effects().add("redirect", "to", url, "external", true, "parameters", JsonValues.toJson(parameters));
    }

    public void renderView(String viewId) {
        World.current().effects().add("view", "page", viewId);
    }
}
//#end
