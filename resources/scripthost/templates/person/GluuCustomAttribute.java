// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.person.model;

import drover.host.context.UserAttributes;

/** An attribute of an entry, as scripts make it. */
public class GluuCustomAttribute extends UserAttributes.Attribute {
    public GluuCustomAttribute(String name) {
        super(name, (Object) null);
    }

    public GluuCustomAttribute(String name, Object value) {
        super(name, value);
    }
}
