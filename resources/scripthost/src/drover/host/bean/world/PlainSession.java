// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A session that no script has asked for yet. */
final class PlainSession implements SessionView {
    private String id;
    private String dn;
    private String userDn;
    private boolean authenticated;
    private Map<String, String> attributes = new HashMap<>();
    private Date creationDate = new Date();
    private Date authenticationTime;
    private String outsideSid;

    PlainSession(String id) {
        this.id = id;
        outsideSid = Person.idOf(id);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }

    @Override
    public String getDn() {
        return dn;
    }

    @Override
    public void setDn(String dn) {
        this.dn = dn;
    }

    @Override
    public String getUserDn() {
        return userDn;
    }

    @Override
    public void setUserDn(String userDn) {
        this.userDn = userDn;
    }

    @Override
    public boolean authenticated() {
        return authenticated;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        this.authenticated = authenticated;
    }

    @Override
    public Map<String, String> getSessionAttributes() {
        return attributes;
    }

    @Override
    public void setSessionAttributes(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    @Override
    public Date getCreationDate() {
        return creationDate;
    }

    @Override
    public void setCreationDate(Date date) {
        creationDate = date;
    }

    @Override
    public Date getAuthenticationTime() {
        return authenticationTime;
    }

    @Override
    public void setAuthenticationTime(Date date) {
        authenticationTime = date;
    }

    @Override
    public void setLastUsedAt(Date date) {
        // Nobody asks a session of this kind when it was used.
    }

    @Override
    public String getOutsideSid() {
        return outsideSid;
    }

    @Override
    public void setOutsideSid(String outsideSid) {
        this.outsideSid = outsideSid;
    }
}
