// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.person.model;

import drover.host.context.Person;

/** A person's entry in the administration and user synchronisation. */
public class GluuCustomPerson extends Person {
}
