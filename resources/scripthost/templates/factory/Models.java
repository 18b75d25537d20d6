// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.factory;

import drover.host.context.AuthorizationState;
import drover.host.context.GatherState;
import drover.host.context.ModelFactory;
import drover.host.context.ScriptMeta;
import drover.host.context.ScriptState;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.JsonValues;
import gen.core.model.ProgrammingLanguage;
import gen.core.model.SimpleCustomProperty;
import gen.core.model.SimpleExtendedCustomProperty;
import gen.core.model.custom.script.CustomScriptType;
import gen.core.model.custom.script.conf.CustomScriptConfiguration;
import gen.core.model.custom.script.model.CustomScript;
import gen.core.model.uma.ClaimDefinition;
import gen.server.uma.authorization.UmaAuthorizationContext;
import gen.server.uma.authorization.UmaGatherContext;
import gen.server.uma.service.UmaPctService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the objects of this server generation. */
public final class Models implements ModelFactory {
    @Override
    public Map<String, ?> configurationAttributes(ScriptMeta meta) {
        Map<String, SimpleCustomProperty> attributes = new HashMap<>();
        for (SimpleExtendedCustomProperty property : properties(meta.properties())) {
            attributes.put(property.getValue1(), property);
        }
        return attributes;
    }

    @Override
    public Object customScript(ScriptMeta meta) {
        CustomScript script = new CustomScript(meta.dn(), meta.inum(), meta.name());
        script.setAliases(meta.aliases());
        script.setDescription(meta.description());
        script.setScript(meta.source());
        script.setScriptType(CustomScriptType.getByValue(meta.type()));
        script.setProgrammingLanguage(ProgrammingLanguage.PYTHON);
        script.setModuleProperties(new ArrayList<>(properties(meta.moduleProperties())));
        script.setConfigurationProperties(properties(meta.properties()));
        script.setLevel(meta.level());
        script.setRevision(meta.revision());
        script.setEnabled(meta.enabled());
        return script;
    }

    private static List<SimpleExtendedCustomProperty> properties(List<ScriptMeta.Property> properties) {
        List<SimpleExtendedCustomProperty> list = new ArrayList<>();
        for (ScriptMeta.Property property : properties) {
            list.add(new SimpleExtendedCustomProperty(property.name(), property.value(), property.description(), property.hide()));
        }
        return list;
    }

    @Override
    public Object gatherContext(GatherState state) {
        return new UmaGatherContext(state);
    }

    @Override
    public Object authorizationContext(AuthorizationState state) {
        return new UmaAuthorizationContext(state);
    }

    @Override
    public Object scriptConfiguration(ScriptMeta meta, Map<String, ?> configurationAttributes) {
        Map<String, SimpleCustomProperty> attributes = new HashMap<>();
        configurationAttributes.forEach((name, value) -> attributes.put(name, (SimpleCustomProperty) value));
        return new CustomScriptConfiguration((CustomScript) customScript(meta), null, attributes);
    }

    @Override
    public Object context(String kind, ScriptState state) {
        return Contexts.make(kind, state);
    }

    @Override
    public Object bean(Class<?> type) {
        return type == UmaPctService.class ? new UmaPctService() : null;
    }

    @Override
    public JsonElement asJson(Object value) {
        if (!(value instanceof ClaimDefinition definition)) {
            return null;
        }
        JsonObject json = new JsonObject();
        json.add("claim_token_format", JsonValues.toJson(definition.getClaimTokenFormat()));
        json.addProperty("claim_type", definition.getClaimType());
        json.addProperty("friendly_name", definition.getFriendlyName());
        json.add("issuer", JsonValues.toJson(definition.getIssuer()));
        json.addProperty("name", definition.getName());
        return json;
    }
}
