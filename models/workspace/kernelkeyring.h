// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace drover::workspace {

/**
 * The user's key ring in the Linux kernel (keyrings(7), add_key(2)): memory of the kernel that every process of the
 * user can read and that is gone when the computer restarts. Never a file.
 *
 * For the secrets of sandboxes on systems without a keychain. Elsewhere, and where the kernel refuses (containers may),
 * nothing can be written and nothing is found. Does not block.
 */
class KernelKeyring {
public:
    /// Whether it was kept.
    static bool write(const QString &key, const QString &secret);
    static std::optional<QString> read(const QString &key);
    static void remove(const QString &key);
};

} // namespace drover::workspace
