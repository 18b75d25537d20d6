// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QMap>
#include <QStringList>

class QSettings;

namespace drover::tables {

/// What a list shows and how, under a name: search, filters, order, columns. Holds nothing of what was found.
struct SavedView {
    QString name;
    QString pattern;
    QMap<QString, QString> filters;
    QString sortField; ///< empty: the server's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList columns; ///< fields; empty: those that the list has first

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views that a person saved of one kind of object, in a settings file. Names are unique, whatever their case.
class SavedViews {
public:
    /// \a settings outlives this object.
    SavedViews(QSettings &settings, domain::EntityKind kind);

    /// By name.
    QList<SavedView> all() const;
    std::optional<SavedView> find(const QString &name) const;
    /// Takes the place of a view with the same name. A view without a name is not saved.
    void save(const SavedView &view);
    /// False: there is none of this name.
    bool remove(const QString &name);

private:
    void write(const QList<SavedView> &views);

    QSettings &m_settings;
    QString m_key;
};

} // namespace drover::tables
