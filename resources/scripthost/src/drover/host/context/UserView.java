// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.util.List;

/** What the host fills of a generation's User. */
public interface UserView {
    void setDn(String dn);

    void setUserId(String userId);

    void setCustomAttributes(List<UserAttributes.Attribute> attributes);
}
