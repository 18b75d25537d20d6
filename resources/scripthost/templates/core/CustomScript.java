// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.model;

import gen.core.model.ProgrammingLanguage;
import gen.core.model.ScriptLocationType;
import gen.core.model.SimpleCustomProperty;
import gen.core.model.SimpleExtendedCustomProperty;
import gen.core.model.custom.script.CustomScriptType;
import java.util.ArrayList;
import java.util.List;

/** A script's entry, as init(customScript, configurationAttributes) gets it. */
public class CustomScript {
    public static final String LOCATION_TYPE_MODEL_PROPERTY = "location_type";
    public static final String LOCATION_PATH_MODEL_PROPERTY = "location_path";

    private String dn;
    private List<SimpleCustomProperty> moduleProperties = new ArrayList<>();
    private ScriptError scriptError;
//#bean String inum, String name, List<String> aliases, String description, String script, CustomScriptType scriptType, ProgrammingLanguage programmingLanguage, List<SimpleExtendedCustomProperty> configurationProperties, int level, long revision, boolean enabled, boolean modified, boolean internal

    public CustomScript() {
    }

    public CustomScript(String dn, String inum, String name) {
        this.dn = dn;
        this.inum = inum;
        this.name = name;
    }

    public String getDn() {
        return dn;
    }

    public void setDn(String dn) {
        this.dn = dn;
    }

    public String getBaseDn() {
        return dn;
    }

    public List<SimpleCustomProperty> getModuleProperties() {
        return moduleProperties;
    }

    public void setModuleProperties(List<SimpleCustomProperty> moduleProperties) {
        this.moduleProperties = moduleProperties;
    }

    public ScriptLocationType getLocationType() {
        SimpleCustomProperty property = moduleProperty(LOCATION_TYPE_MODEL_PROPERTY);
        return property == null ? null : ScriptLocationType.getByValue(property.getValue2());
    }

    public void setLocationType(ScriptLocationType locationType) {
        if (locationType == null) {
            return;
        }
        SimpleCustomProperty property = moduleProperty(LOCATION_TYPE_MODEL_PROPERTY);
        if (property == null) {
            addModuleProperty(LOCATION_TYPE_MODEL_PROPERTY, locationType.getValue());
        } else {
            property.setValue2(locationType.getValue());
        }
    }

//#if gluu3 gluu4
    public String getLocationPath() {
        SimpleCustomProperty property = moduleProperty(LOCATION_PATH_MODEL_PROPERTY);
        return property == null ? null : property.getValue2();
    }

//#end
    public void addModuleProperty(String propertyName, String value) {
        moduleProperties.add(new SimpleCustomProperty(propertyName, value));
    }

    public void removeModuleProperty(String propertyName) {
        SimpleCustomProperty property = moduleProperty(propertyName);
        if (property != null) {
            moduleProperties.remove(property);
        }
    }

    private SimpleCustomProperty moduleProperty(String propertyName) {
        for (SimpleCustomProperty property : moduleProperties) {
            if (property.getValue1() != null && property.getValue1().equalsIgnoreCase(propertyName)) {
                return property;
            }
        }
        return null;
    }

    public final ScriptError getScriptError() {
        return scriptError;
    }

    public final void setScriptError(ScriptError scriptError) {
        this.scriptError = scriptError;
    }

    @Override
    public String toString() {
        return "CustomScript [inum=" + inum + ", name=" + name + ", description=" + description + ", programmingLanguage="
                + programmingLanguage + ", scriptType=" + scriptType + ", level=" + level + ", revision=" + revision
                + ", enabled=" + enabled + "]";
    }
}
