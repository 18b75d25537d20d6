// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.common;

import java.util.Date;

/** The person who is logged in. */
public class User extends SimpleUser {
//#bean String status, Date createdAt, Date updatedAt
}
