// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>

#include <sys/resource.h>
#include <time.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double msPerSecond = 1'000;
constexpr double usPerMs = 1'000;
constexpr double nsPerMs = 1'000'000;

double toMs(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * msPerSecond + static_cast<double>(time.tv_usec) / usPerMs;
}

/// proc(5): the parent is the second field after the name in brackets, which may hold anything.
qint64 parentOf(const QString &processId)
{
    QFile file(u"/proc/"_s + processId + u"/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0; // it has just ended
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(1).toLongLong();
}

} // namespace

double ownCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return toMs(usage.ru_utime) + toMs(usage.ru_stime);
}

double processCpuMs(qint64 processId)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(static_cast<pid_t>(processId), &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) * msPerSecond + static_cast<double>(time.tv_nsec) / nsPerMs;
}

QList<qint64> processTree(qint64 processId)
{
    QMultiHash<qint64, qint64> children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 id = entry.toLongLong(&isProcess);
        if (isProcess)
            children.insert(parentOf(entry), id);
    }
    QList<qint64> tree{processId};
    for (qsizetype i = 0; i < tree.size(); ++i)
        tree.append(children.values(tree.at(i)));
    return tree;
}

double treeCpuMs(qint64 processId)
{
    double sum = 0;
    for (const qint64 id : processTree(processId))
        sum += processCpuMs(id);
    return sum;
}

} // namespace drover::bench
