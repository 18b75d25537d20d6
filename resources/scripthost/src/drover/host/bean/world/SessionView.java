// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import java.util.Date;
import java.util.Map;

/** What the host reads and fills of a generation's SessionId. */
public interface SessionView {
    String getId();

    void setId(String id);

    String getDn();

    void setDn(String dn);

    String getUserDn();

    void setUserDn(String userDn);

    boolean authenticated();

    void setAuthenticated(boolean authenticated);

    Map<String, String> getSessionAttributes();

    void setSessionAttributes(Map<String, String> attributes);

    Date getCreationDate();

    void setCreationDate(Date date);

    Date getAuthenticationTime();

    void setAuthenticationTime(Date date);

    void setLastUsedAt(Date date);

    String getOutsideSid();

    void setOutsideSid(String outsideSid);
}
