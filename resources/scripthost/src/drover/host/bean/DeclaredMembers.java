// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean;

import com.google.gson.JsonObject;

/** A bean that has, beside its own methods, a getter for each member of a declared object. */
public interface DeclaredMembers {
    JsonObject declared();
}
