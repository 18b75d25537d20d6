// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gathersession.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace drover::uma::gathersession {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto passedPrefix = "uma_step_passed_"_L1;

QString passedName(int step)
{
    return passedPrefix + QString::number(step);
}

QMap<QString, QString> parametersOf(const QString &uri)
{
    QMap<QString, QString> parameters;
    const QUrlQuery query(uri.contains(u'?') ? uri.section(u'?', 1) : QString());
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        parameters.insert(name, value);
    }
    return parameters;
}

} // namespace

int step(const Session &session)
{
    bool ok = false;
    const int step = session.attributes.value(u"step"_s).toInt(&ok);
    return ok && step != -1 ? step : 1;
}

void setStep(Session &session, int step)
{
    session.attributes.insert(u"step"_s, QString::number(step));
}

bool isPassed(const Session &session, int step)
{
    return session.attributes.value(passedName(step)).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

bool previousPassed(const Session &session, int step)
{
    for (int i = 1; i < step; ++i) {
        if (!isPassed(session, i)) {
            return false;
        }
    }
    return true;
}

void markPassed(Session &session, int step)
{
    session.attributes.insert(passedName(step), u"true"_s);
}

void resetTo(Session &session, int next, int current)
{
    session.attributes.removeIf([&](const std::pair<const QString &, QString &> &attribute) {
        if (!attribute.first.startsWith(passedPrefix)) {
            return false;
        }
        bool ok = false;
        const int marked = attribute.first.mid(passedPrefix.size()).toInt(&ok);
        return ok && marked >= next && marked <= current;
    });
    setStep(session, next);
}

bool hasPassedMarks(const Session &session)
{
    return std::any_of(session.attributes.keyBegin(), session.attributes.keyEnd(),
                       [](const QString &name) { return name.startsWith(passedPrefix); });
}

void set(Session &session, const QString &name, const QString &value)
{
    if (value.isNull()) {
        session.attributes.remove(name);
    } else {
        session.attributes.insert(name, value);
    }
}

QString get(const Session &session, const QString &name)
{
    return session.attributes.value(name);
}

bool matchesRegistered(const QString &uri, const QStringList &registered)
{
    return std::any_of(registered.begin(), registered.end(), [&](const QString &known) {
        return known == uri ||
               (known.section(u'?', 0, 0) == uri.section(u'?', 0, 0) && parametersOf(known) == parametersOf(uri));
    });
}

} // namespace drover::uma::gathersession
