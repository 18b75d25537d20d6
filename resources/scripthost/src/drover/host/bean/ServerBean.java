// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean;

/**
 * A class of the server whose beans the host has: one with a constructor without parameters that keeps nothing itself but
 * works on {@link drover.host.bean.world.World}.
 */
public interface ServerBean {
}
