// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace drover::ui {

class JsonInput;

/// What a script finds on its server while it runs by itself: users, files, hosts that may be asked, values of the session … as
/// a tree to edit in place, and as JSON. Parts that the tree has no rows for keep what the JSON says.
class WorldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WorldEditor(QWidget *parent = nullptr);

    /// Shows a world; counts as no edit.
    void setWorld(const QJsonObject &world);
    /// The world as it stands; where the JSON is none, what it was before.
    QJsonObject world();
    /// What is wrong with the JSON; empty if nothing is.
    QString complain();
    void showJson(bool json);

Q_SIGNALS:
    void edited();

private:
    void buildBar();
    void fill();
    void addUser(QTreeWidgetItem *part, const QJsonObject &user);
    void addRow(const QString &partName, const QString &name, const QString &value);
    void addAttribute();
    void removeCurrent();
    void take();
    /// The node of a part of the world; null if there is none yet.
    QTreeWidgetItem *findPart(const QString &name) const;
    /// The same, made if need be.
    QTreeWidgetItem *part(const QString &name) const;
    void tellEmptyParts();
    void editNew(QTreeWidgetItem *item);

    QJsonObject m_world;
    bool m_filling = false;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_mode;
    QStackedWidget *m_pages;
    QTreeWidget *m_tree;
    JsonInput *m_json;
};

} // namespace drover::ui
