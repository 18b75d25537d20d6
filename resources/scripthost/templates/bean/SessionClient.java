// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.session;

import gen.common.registration.Client;

/** The client that a session works for. */
public class SessionClient {
//#bean Client client
}
