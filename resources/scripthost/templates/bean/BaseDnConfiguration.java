// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.config;

/** The names of the directory's branches. */
public class BaseDnConfiguration {
    private final String base;

    public BaseDnConfiguration(String base) {
        this.base = base;
    }

    private String branch(String name) {
        return "ou=" + name + "," + base;
    }

    public String getPeople() {
        return branch("people");
    }

    public String getGroups() {
        return branch("groups");
    }

    public String getClients() {
        return branch("clients");
    }

    public String getScopes() {
        return branch("scopes");
    }

    public String getAttributes() {
        return branch("attributes");
    }

    public String getScripts() {
        return branch("scripts");
    }

    public String getSessions() {
        return branch("sessions");
    }

    public String getUmaBase() {
        return branch("uma");
    }

    public String getConfiguration() {
        return branch("configuration");
    }

    /** The branch of the appliance, which is the configuration's on the newer servers. */
    public String getAppliance() {
        return getConfiguration();
    }
}
