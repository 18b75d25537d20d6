// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.config;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;

/** The part of the configuration that is fixed at set-up. */
public class StaticConfiguration implements ServerBean {
    public BaseDnConfiguration getBaseDn() {
        return new BaseDnConfiguration(World.current().baseDn());
    }
}
