// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/syscallfilter.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && (defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64))
#define DROVER_HAS_SYSCALL_FILTER
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <vector>
#endif

namespace drover::scripts {

#ifdef DROVER_HAS_SYSCALL_FILTER

namespace {

#ifdef Q_PROCESSOR_X86_64
constexpr quint32 ownArchitecture = AUDIT_ARCH_X86_64;
/// Numbers from here on are those of the x32 interface, under which the same calls could be made.
constexpr quint32 firstForeignNumber = 0x40000000;
#else
constexpr quint32 ownArchitecture = AUDIT_ARCH_AARCH64;
constexpr quint32 firstForeignNumber = 0xffffffff;
#endif

/// Calls that Java needs for nothing, and that start processes, look into others or change what a process may do.
constexpr quint32 refusedCalls[] = {
#ifdef SYS_fork
    SYS_fork,
#endif
#ifdef SYS_vfork
    SYS_vfork,
#endif
    SYS_ptrace,           SYS_process_vm_readv, SYS_process_vm_writev, SYS_unshare,
    SYS_setns,            SYS_mount,            SYS_umount2,           SYS_pivot_root,
    SYS_chroot,           SYS_bpf,              SYS_perf_event_open,   SYS_userfaultfd,
    SYS_add_key,          SYS_keyctl,           SYS_request_key,       SYS_kexec_load,
    SYS_init_module,      SYS_finit_module,     SYS_delete_module,
#ifdef SYS_io_uring_setup
    SYS_io_uring_setup, // its operations, sockets among them, are not seen by this filter
#endif
};

/// Low half of the first argument of a call; both processors are little-endian.
constexpr quint32 firstArgument = offsetof(seccomp_data, args);

class FilterWriter {
public:
    void load(quint32 offset) { add(BPF_LD | BPF_W | BPF_ABS, 0, 0, offset); }
    void answer(quint32 value) { add(BPF_RET | BPF_K, 0, 0, value); }
    void refuse(quint32 error) { answer(SECCOMP_RET_ERRNO | (error & SECCOMP_RET_DATA)); }
    /// The next `count` instructions are for this value only.
    void ifEqual(quint32 value, quint8 count) { add(BPF_JMP | BPF_JEQ | BPF_K, 0, count, value); }
    void ifNotEqual(quint32 value, quint8 count) { add(BPF_JMP | BPF_JEQ | BPF_K, count, 0, value); }
    void ifAtLeast(quint32 value, quint8 count) { add(BPF_JMP | BPF_JGE | BPF_K, 0, count, value); }
    void ifNoneOf(quint32 bits, quint8 count) { add(BPF_JMP | BPF_JSET | BPF_K, count, 0, bits); }

    [[nodiscard]] QByteArray bytes() const
    {
        return {reinterpret_cast<const char *>(m_program.data()),
                static_cast<qsizetype>(m_program.size() * sizeof(sock_filter))};
    }

private:
    void add(quint16 code, quint8 whenTrue, quint8 whenFalse, quint32 value)
    {
        m_program.push_back(sock_filter{code, whenTrue, whenFalse, value});
    }

    std::vector<sock_filter> m_program;
};

bool kernelFilters()
{
    // Without a program to read the answer is EFAULT where there are filters, EINVAL where there are none.
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, nullptr, 0, 0) == -1 && errno == EFAULT;
}

} // namespace

QByteArray syscallFilter(bool closeNetwork)
{
    if (!kernelFilters())
        return {};
    FilterWriter filter;
    filter.load(offsetof(seccomp_data, arch));
    filter.ifNotEqual(ownArchitecture, 1);
    filter.refuse(EPERM);
    filter.load(offsetof(seccomp_data, nr));
    filter.ifAtLeast(firstForeignNumber, 1);
    filter.refuse(EPERM);
    for (const quint32 call : refusedCalls) {
        filter.ifEqual(call, 1);
        filter.refuse(EPERM);
    }
    filter.ifEqual(SYS_clone3, 1); // its flags are out of reach; libraries then use clone
    filter.refuse(ENOSYS);
    filter.ifEqual(SYS_clone, 4);
    filter.load(firstArgument);
    filter.ifNoneOf(CLONE_THREAD, 1);
    filter.refuse(EPERM);
    filter.answer(SECCOMP_RET_ALLOW);
    filter.ifEqual(SYS_socket, closeNetwork ? 1 : 3);
    if (!closeNetwork) {
        filter.load(firstArgument);
        filter.ifEqual(AF_UNIX, 1);
    }
    filter.refuse(EACCES);
    filter.answer(SECCOMP_RET_ALLOW);
    return filter.bytes();
}

bool installSyscallFilter(const char *program, int bytes) noexcept
{
    sock_fprog described{};
    described.len = static_cast<unsigned short>(static_cast<std::size_t>(bytes) / sizeof(sock_filter));
    described.filter = reinterpret_cast<sock_filter *>(const_cast<char *>(program)); // NOLINT: the kernel only reads it
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &described, 0, 0) == 0;
}

#else

QByteArray syscallFilter(bool)
{
    return {};
}

bool installSyscallFilter(const char *, int) noexcept
{
    return false;
}

#endif

} // namespace drover::scripts
