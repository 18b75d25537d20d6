// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.Person;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.common.common.User;
import gen.common.session.SessionId;
import gen.server.security.Identity;
import java.util.List;

/** Logs persons in, against the passwords that the world declares. */
public class AuthenticationService implements ServerBean {
    private final Identity identity = new Identity();
    private final UserService userService = new UserService();

    public static Object instance() {
        return Beans.named("AuthenticationService");
    }

    /** Logs an active person in without a password. */
    public boolean authenticate(String userName) {
        Person person = World.current().people().byUid(userName);
        boolean known = person != null && person.isActive();
        if (known) {
            World.current().credentials().setUsername(person.uid());
        }
        return told("name", userName, person, known);
    }

    public boolean authenticate(String userName, String password) {
        return byPassword(World.current().people().byUid(userName), userName, password);
    }

    /**
     * {@code primaryKey}: the attribute in the directory that checks the password; {@code localPrimaryKey}: the server's
     * own. The world has one directory, so both must find the person.
     */
    public boolean authenticate(String keyValue, String password, String primaryKey, String localPrimaryKey) {
        Person outside = World.current().people().first(primaryKey, keyValue);
        Person person = World.current().people().first(localPrimaryKey, keyValue);
        return byPassword(outside != null && outside.hasPassword(password) ? person : null, keyValue, password);
    }

    public boolean authenticate(Object ldapAuthConfig, Object ldapAuthEntryManager, String keyValue, String password,
                                String primaryKey, String localPrimaryKey) {
        return authenticate(keyValue, password, primaryKey, localPrimaryKey);
    }

    public boolean authenticateByUserInum(String inum) {
        Person person = World.current().people().byInum(inum);
        return person != null && authenticate(person.uid());
    }

    private boolean byPassword(Person person, String typed, String password) {
        return told("password", typed, person, person != null && person.isActive() && person.hasPassword(password));
    }

    private boolean told(String by, String typed, Person person, boolean authenticated) {
        if (authenticated) {
            identity.setUser(userService.getUser(person.uid()));
            World.current().sessions().setAuthenticatedUser(person.uid());
        }
        String why = authenticated ? null : person == null ? "unknown" : person.isActive() ? "wrong password" : "not active";
        World.current().effects().add("authentication", "by", by, "user", typed, "ok", authenticated, "why", why);
        return authenticated;
    }

    public User getAuthenticatedUser() {
        User user = identity.getUser();
        if (user == null) {
            String uid = World.current().sessions().authenticatedUser();
            if (uid != null && !uid.isBlank()) {
                user = userService.getUser(uid);
                identity.setUser(user);
            }
        }
        return user;
    }

    public String getAuthenticatedUserId() {
        User user = getAuthenticatedUser();
        return user == null ? null : user.getUserId();
    }

    /** Makes an authenticated session for the person who is logged in; null if nobody is. */
    public SessionId configureEventUser() {
        User user = getAuthenticatedUser();
        if (user == null) {
            return null;
        }
        SessionId session = new SessionIdService().generateAuthenticatedSessionId(null, user.getDn());
        identity.setSessionId(session);
        return session;
    }

    public void configureEventUser(SessionId sessionId) {
        new SessionIdService().updateSessionId(sessionId);
        identity.setSessionId(sessionId);
    }

    /** Other directories for passwords: the world has none. */
    public List<Object> getLdapAuthConfigs() {
        return null;
    }

    /** Other directories for passwords: the world has none. */
    public List<Object> getLdapAuthEntryManagers() {
        return null;
    }
}
