// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace drover::ui {

/// References to other objects: shown by their names, which the server is asked for, kept as directory names, chosen by a
/// search on the server.
class DnEditor : public FieldEditor
{
    Q_OBJECT
public:
    DnEditor(const domain::Field &field, EditorContext context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;
    void setProblems(const QList<domain::FieldProblem> &problems) override;

    void add(const QString &dn, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidgetItem *append(const QString &dn, const QString &name);
    void askForName(const QString &dn);
    void choose();
    void removeChosen();
    void fitHeight();
    bool isSingle() const;

    EditorContext m_context;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_readOnly = false;
};

} // namespace drover::ui
