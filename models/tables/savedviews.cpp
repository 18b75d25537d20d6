// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace drover::tables {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const SavedView &view)
{
    QJsonObject filters;
    for (auto it = view.filters.begin(); it != view.filters.end(); ++it)
        filters.insert(it.key(), it.value());
    return {{u"name"_s, view.name},
            {u"pattern"_s, view.pattern},
            {u"filters"_s, filters},
            {u"sort"_s, view.sortField},
            {u"descending"_s, view.order == Qt::DescendingOrder},
            {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

SavedView fromJson(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(u"name"_s).toString();
    view.pattern = json.value(u"pattern"_s).toString();
    const QJsonObject filters = json.value(u"filters"_s).toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        view.filters.insert(it.key(), it.value().toString());
    view.sortField = json.value(u"sort"_s).toString();
    view.order = json.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QJsonArray columns = json.value(u"columns"_s).toArray();
    for (const QJsonValue &column : columns)
        view.columns << column.toString();
    return view;
}

bool isNamed(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedViews::SavedViews(QSettings &settings, domain::EntityKind kind)
    : m_settings(settings)
    , m_key(u"views/"_s + domain::toString(kind))
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.value(m_key).toString().toUtf8()).array();
    for (const QJsonValue &value : stored) {
        const SavedView view = fromJson(value.toObject());
        if (!view.name.isEmpty())
            views << view;
    }
    std::sort(views.begin(), views.end(),
              [](const SavedView &a, const SavedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    const QList<SavedView> views = all();
    const auto found = std::find_if(views.begin(), views.end(), [&](const SavedView &view) { return isNamed(view, name); });
    return found == views.end() ? std::nullopt : std::optional(*found);
}

void SavedViews::save(const SavedView &view)
{
    if (view.name.isEmpty())
        return;
    QList<SavedView> views = all();
    views.removeIf([&view](const SavedView &other) { return isNamed(other, view.name); });
    views << view;
    write(views);
}

bool SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    const bool removed = views.removeIf([&name](const SavedView &view) { return isNamed(view, name); }) > 0;
    if (removed)
        write(views);
    return removed;
}

void SavedViews::write(const QList<SavedView> &views)
{
    QJsonArray stored;
    for (const SavedView &view : views)
        stored.append(toJson(view));
    m_settings.setValue(m_key, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace drover::tables
