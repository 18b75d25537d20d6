// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/loginentries.h"

#include "uma/scenariologin.h"

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fields = QMap<QString, QStringList>;

/// The fields of an entry that a table may show.
QMap<QString, QString> shownFields(const uma::PageEntry &entry)
{
    QMap<QString, QString> shown;
    const Fields fields = entry.fields();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const bool goesAlong = entry.credentials && (it.key() == "loginForm"_L1 || it.key() == "loginForm:loginButton"_L1);
        if (!goesAlong && !uma::isSecretField(it.key()))
            shown.insert(it.key(), it->value(0));
    }
    return shown;
}

/// \a before with the rows \a shown instead of those that it had.
uma::PageEntry changedEntry(const uma::PageEntry &before, const QMap<QString, QString> &shown)
{
    const QMap<QString, QString> had = shownFields(before);
    if (had == shown)
        return before;
    Fields fields = before.fields();
    for (auto it = had.constBegin(); it != had.constEnd(); ++it) {
        if (!shown.contains(it.key()))
            fields.remove(it.key());
    }
    for (auto it = shown.constBegin(); it != shown.constEnd(); ++it) {
        if (!had.contains(it.key()) || had.value(it.key()) != *it)
            fields.insert(it.key(), {*it});
    }
    return uma::PageEntry::fromFields(fields);
}

} // namespace

QList<QMap<QString, QString>> entryFields(const uma::Scenario &scenario)
{
    QList<QMap<QString, QString>> pages;
    for (qsizetype page = 0; page < scenario.entryCount(); ++page)
        pages.append(shownFields(scenario.entry(page)));
    return pages;
}

uma::Scenario withEntryFields(uma::Scenario base, const QList<QMap<QString, QString>> &pages)
{
    if (pages == entryFields(base))
        return base;
    const bool isLogin = base.type == uma::FlowType::PersonAuthentication;
    uma::Scenario changed = base;
    changed.credentials.clear();
    changed.requestParameters.clear();
    changed.pages.clear();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const uma::PageEntry before = page < base.entryCount() ? base.entry(page) : uma::PageEntry();
        const uma::PageEntry entry = changedEntry(before, pages.at(page));
        if (isLogin)
            changed.credentials.append(entry.credentials);
        else
            changed.pages.append(entry.attributes);
        changed.requestParameters.append(entry.parameters);
    }
    if (uma::hasFurtherPages(base))
        changed.requestParameters.append(base.requestParameters.constLast());
    return changed;
}

} // namespace drover::ui::flow
