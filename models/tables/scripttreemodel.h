// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customscript.h"
#include "domain/scripttypes.h"
#include "server/adminapi.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <optional>

namespace drover::tables {

/**
 * All scripts of a server below their types, in the order of the catalogue; types without scripts are left out.
 *
 * Loads everything page by page; a refresh keeps rows that are still there, so that a view's selection survives.
 */
class ScriptTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IsTypeRole = Qt::UserRole + 1, ///< bool: a type's row, not a script's
        TypeRole,                      ///< the type's value
        CountRole,                     ///< int: scripts below a type
        IdRole,                        ///< inum
        NameRole,
        EnabledRole,
        RevisionRole, ///< qint64
        LevelRole,
        ErrorRole, ///< the stored script error's first line, empty without one
        DraftRole, ///< bool: has unsaved changes
        JsonRole,
    };
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit ScriptTreeModel(QObject *parent = nullptr);
    ~ScriptTreeModel() override;

    /// Reads the scripts of \a api, and follows AdminApi::changed(). What was read before stays until then, and for null
    /// as long as nothing else is read: a server that is away can still be looked at. Another server's needs forget().
    void setApi(server::AdminApi *api);
    /// Shows no scripts, and reads none.
    void forget();
    /// Which scripts have unsaved changes.
    void setDraftIds(const QSet<QString> &ids);
    /// Shows only scripts whose name, description or type contain \a text.
    void setFilter(const QString &text);

    State state() const;
    Error error() const;
    int scriptCount() const;
    std::optional<domain::CustomScript> scriptAt(const QModelIndex &index) const;
    std::optional<domain::CustomScript> script(const QString &inum) const;
    QModelIndex indexOf(const QString &inum) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void stateChanged(drover::tables::ScriptTreeModel::State state);
    void failed(const drover::Error &error);
    /// All scripts have been read.
    void loaded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::tables
