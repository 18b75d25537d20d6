// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import drover.host.context.Beans;

/** Hands out the database, as it does when a server starts. */
public class AppInitializer implements ServerBean {
    public Object createPersistenceEntryManager() {
        return Beans.named("PersistenceEntryManager");
    }

    /** The name that the older servers have for it. */
    public Object createLdapEntryManager() {
        return createPersistenceEntryManager();
    }
}
