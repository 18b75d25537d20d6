// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.model.bind;

/** What a user synchronisation signs in to a source with. */
public class BindCredentials {
//#bean String bindDn, String bindPassword

    public BindCredentials() {
    }

    public BindCredentials(String bindDn, String bindPassword) {
        this.bindDn = bindDn;
        this.bindPassword = bindPassword;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "BindCredentials{bindDn='" + bindDn + "'}";
    }
}
