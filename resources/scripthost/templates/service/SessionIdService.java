// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.common.common.User;
import gen.common.session.SessionId;
import gen.common.session.SessionIdState;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Finds and changes the browser's sessions. */
public class SessionIdService implements ServerBean {
    public static Object instance() {
        return Beans.named("SessionIdService");
    }

    public SessionId getSessionId() {
        return World.current().sessions().current(SessionId.class, SessionId::new);
    }

    /** {@code key}: a session's id, or a request, whose cookie names the running one. */
    public SessionId getSessionId(Object key) {
        return key instanceof String id ? getSessionById(id) : key == null ? null : getSessionId();
    }

    public String getSessionIdFromCookie() {
        return World.current().sessions().currentId();
    }

    /** The cookie of a request names the running session. */
    public String getSessionIdFromCookie(Object request) {
        return getSessionIdFromCookie();
    }

    public SessionId getSessionById(String sessionId) {
        return World.current().sessions().byId(sessionId, SessionId.class, SessionId::new);
    }

    public SessionId getSessionById(String sessionId, boolean silently) {
        return getSessionById(sessionId);
    }

    public SessionId getSessionByDn(String dn) {
        return World.current().sessions().byDn(dn, SessionId.class, SessionId::new);
    }

    public SessionId getSessionByDn(String dn, boolean silently) {
        return getSessionByDn(dn);
    }

    public Map<String, String> getSessionAttributes(SessionId sessionId) {
        return sessionId == null ? null : sessionId.getSessionAttributes();
    }

    public User getUser(SessionId sessionId) {
        if (sessionId == null) {
            return null;
        }
        return sessionId.getUser() != null ? sessionId.getUser() : new UserService().getUserByDn(sessionId.getUserDn());
    }

    public boolean updateSessionId(SessionId sessionId) {
        return World.current().sessions().update(sessionId);
    }

    public boolean updateSessionId(SessionId sessionId, boolean updateLastUsedAt) {
        return updateSessionId(sessionId);
    }

    public boolean updateSessionId(SessionId sessionId, boolean updateLastUsedAt, boolean forceUpdate, boolean modified) {
        return updateSessionId(sessionId);
    }

    public boolean persistSessionId(SessionId sessionId) {
        return updateSessionId(sessionId);
    }

    public boolean persistSessionId(SessionId sessionId, boolean forcePersistence) {
        return updateSessionId(sessionId);
    }

    public boolean remove(SessionId sessionId) {
        return World.current().sessions().remove(sessionId);
    }

    public SessionId generateAuthenticatedSessionId(Object httpRequest, String userDn) {
        return generateAuthenticatedSessionId(httpRequest, userDn, "");
    }

    public SessionId generateAuthenticatedSessionId(Object httpRequest, String userDn, String prompt) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("prompt", prompt);
        return generateAuthenticatedSessionId(httpRequest, userDn, attributes);
    }

    public SessionId generateAuthenticatedSessionId(Object httpRequest, String userDn, Map<String, String> sessionIdAttributes) {
        return World.current().sessions().generate(SessionId::new, userDn, true, sessionIdAttributes);
    }

    public SessionId generateUnauthenticatedSessionId(String userDn) {
        return World.current().sessions().generate(SessionId::new, userDn, false, new HashMap<>());
    }

    public SessionId generateUnauthenticatedSessionId(String userDn, Date authenticationDate, SessionIdState state,
                                                      Map<String, String> sessionIdAttributes, boolean persist) {
        SessionId session = World.current().sessions().generate(SessionId::new, userDn, state == SessionIdState.AUTHENTICATED,
                sessionIdAttributes);
        if (session != null && authenticationDate != null) {
            session.setAuthenticationTime(authenticationDate);
        }
        return session;
    }
}
