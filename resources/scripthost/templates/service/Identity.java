// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.security;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.context.UserView;
import gen.common.common.User;
import gen.common.session.SessionClient;
import gen.common.session.SessionId;
import gen.core.model.security.Credentials;
import java.util.Map;

/** Who is at the browser, and the values that the page and the script share. */
public class Identity implements ServerBean {
    private static final Credentials CREDENTIALS = new Credentials();

    public static Object instance() {
        return Beans.named("Identity");
    }

    public Object getWorkingParameter(String name) {
        return World.current().workingParameters().get(name);
    }

    public void setWorkingParameter(String name, Object value) {
        World.current().workingParameters().put(name, value);
    }

    public boolean isSetWorkingParameter(String name) {
        return World.current().workingParameters().containsKey(name);
    }

    public Map<String, Object> getWorkingParameters() {
        return World.current().workingParameters();
    }

    public SessionId getSessionId() {
        return World.current().sessions().current(SessionId.class, SessionId::new);
    }

    public void setSessionId(SessionId sessionId) {
        World.current().sessions().setCurrent(sessionId);
    }

    public Credentials getCredentials() {
        return CREDENTIALS;
    }

    public User getUser() {
        UserView user = World.current().user();
        return user instanceof User known ? known : null;
    }

    public void setUser(User user) {
        World.current().setUser(user);
    }

    /** The client that the request works for, where one was set. */
    public SessionClient getSessionClient() {
        return World.current().sessionClient() instanceof SessionClient client ? client : null;
    }

    public void setSessionClient(SessionClient sessionClient) {
        World.current().setSessionClient(sessionClient);
    }

    public boolean isLoggedIn() {
        return getUser() != null;
    }

    public void logout() {
        World.current().setUser(null);
        World.current().credentials().clear();
    }
}
