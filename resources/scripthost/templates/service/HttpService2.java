// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.net;

/** The servers' second service for requests; for scripts it is the same. */
public class HttpService2 extends HttpService {
}
