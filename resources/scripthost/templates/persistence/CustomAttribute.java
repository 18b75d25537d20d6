// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.orm.model.base;

import drover.host.context.UserAttributes;

/** An attribute of an entry, as scripts make it. */
public class CustomAttribute extends UserAttributes.Attribute {
    public CustomAttribute(String name) {
        super(name, (Object) null);
    }

    public CustomAttribute(String name, Object value) {
        super(name, value);
    }
}
