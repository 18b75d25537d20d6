// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.session;

import drover.host.bean.world.SessionView;
import gen.common.common.User;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A browser's session at the server. */
public class SessionId implements SessionView {
    public static final String OLD_SESSION_ID_ATTR_KEY = "old_session_id";

    private String userDn;
    private SessionIdState state = SessionIdState.UNAUTHENTICATED;
    private Map<String, String> sessionAttributes = new HashMap<>();
    private User user;
//#bean String dn, String id, String outsideSid, String sessionState, Date creationDate, Date lastUsedAt, Date authenticationTime, Date expirationDate, Boolean permissionGranted, String deviceSecret, int ttl, boolean persisted

    @Override
    public String getUserDn() {
        return userDn;
    }

    @Override
    public void setUserDn(String userDn) {
        this.userDn = userDn;
    }

    public SessionIdState getState() {
        return state;
    }

    public void setState(SessionIdState state) {
        this.state = state;
    }

    @Override
    public boolean authenticated() {
        return state == SessionIdState.AUTHENTICATED;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        state = authenticated ? SessionIdState.AUTHENTICATED : SessionIdState.UNAUTHENTICATED;
    }

    @Override
    public Map<String, String> getSessionAttributes() {
        return sessionAttributes;
    }

    @Override
    public void setSessionAttributes(Map<String, String> sessionAttributes) {
        this.sessionAttributes = sessionAttributes != null ? sessionAttributes : new HashMap<>();
    }

    /** The person, where the server has already looked it up. */
    public User getUser() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }

    @Override
    public String toString() {
        return "SessionId{id='" + id + "', dn='" + dn + "', userDn='" + userDn + "', state=" + state + ", sessionAttributes="
                + sessionAttributes + '}';
    }
}
