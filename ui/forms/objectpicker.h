// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace drover::ui {

class FilterEdit;

/// A small window that searches the server for the objects a field can point to. A directory name that is typed can be taken
/// as it is.
class ObjectPicker : public QFrame
{
    Q_OBJECT
public:
    ObjectPicker(const domain::Field &field, EditorContext context, QWidget *parent);

    /// Opens it below `anchor`.
    void popUp(QWidget *anchor);

Q_SIGNALS:
    void chosen(const QString &dn, const QString &name);

private:
    void search(const QString &text);
    void show(const Result<server::EntityPage> &page);
    void take();

    domain::Field m_field;
    EditorContext m_context;
    FilterEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_state;
    QString m_text;
    CancelSource m_cancel;
    quint64 m_round = 0;
};

} // namespace drover::ui
