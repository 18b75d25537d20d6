// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.scim.model.scim;

import drover.host.context.Person;

/** A person's entry in the SCIM server. */
public class ScimCustomPerson extends Person {
}
