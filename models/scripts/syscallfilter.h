// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace drover::scripts {

/// A filter of the kernel (seccomp) that keeps a Java program from starting other programs, from talking to local
/// services over sockets, and, with `closeNetwork`, from making any socket; threads are let through. Refused calls fail
/// with "Operation not permitted" or "Permission denied". The bytes are a program of `sock_filter`s as the kernel and
/// `bwrap --seccomp` take it; empty where this system or processor has no such filter. Pure but for asking the kernel
/// whether it can do so at all.
QByteArray syscallFilter(bool closeNetwork);

/// Puts a filter on the calling process, for good. For the child between fork and exec: async-signal-safe. False if the
/// kernel refuses.
bool installSyscallFilter(const char *program, int bytes) noexcept;

} // namespace drover::scripts
