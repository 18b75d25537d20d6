// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.util.List;

/** What the host fills and shows of a generation's User or person. */
public interface UserView {
    String getDn();

    void setDn(String dn);

    String getUserId();

    void setUserId(String userId);

    List<UserAttributes.Attribute> getCustomAttributes();

    void setCustomAttributes(List<UserAttributes.Attribute> attributes);
}
