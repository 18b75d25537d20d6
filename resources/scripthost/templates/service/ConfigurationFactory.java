// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.model.config;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.model.config.BaseDnConfiguration;

/** Hands out the server's configuration. */
public class ConfigurationFactory implements ServerBean {
    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    /** The name that the older servers have for it. */
    public Object getConfiguration() {
        return getAppConfiguration();
    }

    public Object getStaticConfiguration() {
        return Beans.named("StaticConfiguration");
    }

    public BaseDnConfiguration getBaseDn() {
        return new BaseDnConfiguration(World.current().baseDn());
    }
}
