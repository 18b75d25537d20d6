// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernelkeyring.h"

#include <QByteArray>

#ifdef Q_OS_LINUX
#include <linux/keyctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace drover::workspace {

#ifdef Q_OS_LINUX

namespace {

/// Possessor and user: view, read, write, search, link, set attributes. A process may look the key up without having
/// it in its session's key ring.
constexpr unsigned long UserMayAll = 0x3f3f0000;
constexpr qsizetype LongestSecret = 4096;

QByteArray nameOf(const QString &key)
{
    return "drover:" + key.toUtf8();
}

long find(const QString &key)
{
    const QByteArray name = nameOf(key);
    return ::syscall(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, "user", name.constData(), 0);
}

} // namespace

bool KernelKeyring::write(const QString &key, const QString &secret)
{
    const QByteArray name = nameOf(key);
    const QByteArray value = secret.toUtf8();
    if (value.isEmpty() || value.size() > LongestSecret)
        return false;
    const long id = ::syscall(SYS_add_key, "user", name.constData(), value.constData(),
                              static_cast<size_t>(value.size()), KEY_SPEC_USER_KEYRING);
    return id >= 0 && ::syscall(SYS_keyctl, KEYCTL_SETPERM, id, UserMayAll) == 0;
}

std::optional<QString> KernelKeyring::read(const QString &key)
{
    const long id = find(key);
    if (id < 0)
        return std::nullopt;
    QByteArray value(LongestSecret, '\0');
    const long length = ::syscall(SYS_keyctl, KEYCTL_READ, id, value.data(), static_cast<size_t>(value.size()));
    if (length <= 0 || length > LongestSecret)
        return std::nullopt;
    return QString::fromUtf8(value.left(length));
}

void KernelKeyring::remove(const QString &key)
{
    const long id = find(key);
    if (id >= 0)
        ::syscall(SYS_keyctl, KEYCTL_UNLINK, id, KEY_SPEC_USER_KEYRING);
}

#else

bool KernelKeyring::write(const QString &, const QString &)
{
    return false;
}

std::optional<QString> KernelKeyring::read(const QString &)
{
    return std::nullopt;
}

void KernelKeyring::remove(const QString &) {}

#endif

} // namespace drover::workspace
