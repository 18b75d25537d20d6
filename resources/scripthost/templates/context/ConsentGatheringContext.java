// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ScriptState;
import gen.common.common.User;
import gen.common.registration.Client;
import gen.core.model.SimpleCustomProperty;
import java.util.Map;

/** What a consent_gathering script works with during one HTTP request. */
public class ConsentGatheringContext extends ExternalScriptContext {
    public ConsentGatheringContext(ScriptState state) {
        super(state);
    }

//#state ro Client client, ro Map<String, String> pageAttributes

    @SuppressWarnings("unchecked")
    public Map<String, SimpleCustomProperty> getConfigurationAttributes() {
        return (Map<String, SimpleCustomProperty>) state.configurationAttributes();
    }

    public User getUser(String... returnAttributes) {
        return state.login().user(User::new, returnAttributes);
    }

    public String getUserDn() {
        return state.login().userDn();
    }

    public boolean isAuthenticated() {
        return state.login().authenticated();
    }

    public Map<String, String> getConnectSessionAttributes() {
        return state.login().sessionAttributes();
    }

    public Map<String, String[]> getRequestParameters() {
        return httpRequest.getParameterMap();
    }

    public int getStep() {
        return state.step();
    }

    public void setStep(int step) {
        addSessionAttribute("step", Integer.toString(step));
    }

    public void addSessionAttribute(String key, String value) {
        state.sessionAttributes().put(key, value);
    }

    public void removeSessionAttribute(String key) {
        state.sessionAttributes().remove(key);
    }

    public Map<String, String> getSessionAttributes() {
        return state.sessionAttributes();
    }

    public void persist() {
        state.persist();
    }

    public Object getUserService() {
        return Beans.named("UserService");
    }

    public Object getFacesService() {
        return Beans.named("FacesService");
    }

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }
}
