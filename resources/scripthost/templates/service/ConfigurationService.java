// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.common;

import drover.host.bean.ServerBean;
import drover.host.context.Beans;

/** Hands out the organization's configuration. */
public class ConfigurationService implements ServerBean {
    public Object getConfiguration() {
        return Beans.named("GluuConfiguration");
    }
}
