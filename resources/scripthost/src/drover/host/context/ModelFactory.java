// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import java.util.Map;

/** Makes the objects of one server generation; the implementations are generated. */
public interface ModelFactory {
    /** The configuration attributes: property name to the generation's SimpleExtendedCustomProperty. */
    Map<String, ?> configurationAttributes(ScriptMeta meta);

    /** The generation's CustomScript. */
    Object customScript(ScriptMeta meta);

    /** The generation's UmaGatherContext. */
    Object gatherContext(GatherState state);

    /** The generation's UmaAuthorizationContext. */
    Object authorizationContext(AuthorizationState state);

    /** The generation's context of a kind of types.json other than those of UMA, or null if the host has no class for it. */
    Object context(String kind, ScriptState state);

    /** The generation's CustomScriptConfiguration. */
    Object scriptConfiguration(ScriptMeta meta, Map<String, ?> configurationAttributes);

    /** The server bean of this class, or null if the host has none. */
    Object bean(Class<?> type);

    /** A value of one of the generation's classes as JSON, or null if it is none. */
    JsonElement asJson(Object value);
}
