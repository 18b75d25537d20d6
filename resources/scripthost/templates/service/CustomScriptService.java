// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.custom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.context.CallScope;
import drover.host.context.ScriptMeta;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import gen.core.model.SimpleExtendedCustomProperty;
import gen.core.model.custom.script.CustomScriptType;
import gen.core.model.custom.script.model.CustomScript;
import gen.factory.Models;
import java.util.ArrayList;
import java.util.List;

/** Finds and changes the scripts that the world declares. */
public class CustomScriptService implements ServerBean {
    private static final Models MODELS = new Models();

    public static Object instance() {
        return Beans.named("CustomScriptService");
    }

    private static CustomScript script(JsonObject entry) {
        if (entry == null) {
            return null;
        }
        JsonObject whole = entry.deepCopy();
        if (!whole.has("source")) {
            whole.addProperty("source", "");
        }
        if (!whole.has("dn")) {
            whole.addProperty("dn", "inum=" + Json.text(entry, "inum", Json.text(entry, "name", "")) + ",ou=scripts,"
                    + World.current().baseDn());
        }
        try {
            return (CustomScript) MODELS.customScript(ScriptMeta.of(whole));
        } catch (RpcException wrong) {
            throw new IllegalArgumentException("The world's script cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    /** All scripts of these types, enabled or not; without types, all scripts. */
    public List<CustomScript> findCustomScripts(List<CustomScriptType> customScriptTypes, String... returnAttributes) {
        List<CustomScript> scripts = new ArrayList<>();
        for (JsonObject entry : World.current().entries("scripts").asked()) {
            CustomScriptType type = CustomScriptType.getByValue(Json.text(entry, "type", ""));
            if (customScriptTypes == null || customScriptTypes.isEmpty() || customScriptTypes.contains(type)) {
                scripts.add(script(entry));
            }
        }
        return scripts;
    }

    public CustomScript getScriptByDisplayName(String name) {
        return script(World.current().entries("scripts").first("name", name));
    }

    public CustomScript getCustomScriptByName(String name) {
        return getScriptByDisplayName(name);
    }

    public CustomScript getCustomScriptByINum(String baseDn, String inum, String... returnAttributes) {
        return script(World.current().entries("scripts").first("inum", inum));
    }

    public CustomScript getCustomScriptByDn(String dn, String... returnAttributes) {
        return script(World.current().entries("scripts").byDn(dn));
    }

    /** Stores what a script changed of another, or of its own, entry. Values of hidden properties are told to nobody. */
    public void update(CustomScript customScript) {
        JsonObject entry = new JsonObject();
        entry.addProperty("dn", customScript.getDn());
        entry.addProperty("inum", customScript.getInum());
        entry.addProperty("name", customScript.getName());
        entry.addProperty("type", customScript.getScriptType() == null ? "" : customScript.getScriptType().getValue());
        entry.addProperty("enabled", customScript.isEnabled());
        entry.addProperty("level", customScript.getLevel());
        entry.addProperty("revision", customScript.getRevision());
        JsonObject told = entry.deepCopy();
        entry.addProperty("source", customScript.getScript());
        entry.add("properties", properties(customScript, false));
        told.add("properties", properties(customScript, true));
        World.current().entries("scripts").remove(Json.text(entry, "dn", null));
        JsonObject before = World.current().entries("scripts").first("name", customScript.getName());
        if (before != null) {
            World.current().entries("scripts").asked().remove(before);
        }
        World.current().entries("scripts").put(entry);
        World.current().effects().add("entry", "did", "updated", "class", "CustomScript", "entry", told);
        CallScope.current().log().host("the script entry " + customScript.getName() + " was changed in the world only");
    }

    private static JsonArray properties(CustomScript script, boolean hiding) {
        JsonArray properties = new JsonArray();
        if (script.getConfigurationProperties() != null) {
            for (SimpleExtendedCustomProperty property : script.getConfigurationProperties()) {
                JsonObject one = new JsonObject();
                one.addProperty("name", property.getValue1());
                one.addProperty("value", hiding && property.getHideValue() ? "***" : property.getValue2());
                one.addProperty("hide", property.getHideValue());
                properties.add(one);
            }
        }
        return properties;
    }
}
