//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

import drover.host.context.UserAttributes;

/** An attribute of an entry, as scripts make it. */
public class JansCustomAttribute extends UserAttributes.Attribute {
    public JansCustomAttribute(String name) {
        super(name, (Object) null);
    }

    public JansCustomAttribute(String name, Object value) {
        super(name, value);
    }
}
//#end
