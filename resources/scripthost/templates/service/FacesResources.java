//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.jsf.service;

import drover.host.bean.ServerBean;
import drover.host.context.Beans;

/** Hands out what belongs to the page's request. */
public class FacesResources implements ServerBean {
    public Object getFacesContext() {
        return Beans.named("FacesContext");
    }

    public Object getExternalContext() {
        return Beans.named("ExternalContext");
    }
}
//#end
