// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/batchedit.h"
#include "ui/forms/fieldeditor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace drover::ui {

/// One change of many objects: which field, what becomes of it, what each object would have then, and after the run what came
/// of each. The whole can be taken back while the dialog is open; afterwards the activities can.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(QList<domain::Entity> entities, EditorContext context, QWidget *parent);
    ~BulkDialog() override;

    editing::BatchEdit &batch() { return m_batch; }
    /// Chooses the field by its path, as the box does.
    void setField(const QString &path);
    FieldEditor *editor() const { return m_editor; }

private:
    void buildLayout();
    void fillFields();
    void takeField();
    void takeChange();
    void showRow(int row);
    void updateState();
    void run();
    void undo();

    editing::BatchEdit m_batch;
    EditorContext m_context;
    const domain::FieldCatalogue &m_catalogue;
    QComboBox *m_field;
    QComboBox *m_how;
    QVBoxLayout *m_editorPlace = nullptr;
    FieldEditor *m_editor = nullptr;
    QLabel *m_help;
    QTreeWidget *m_rows;
    QLabel *m_state;
    QPushButton *m_run = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close = nullptr;
    CancelSource m_cancel;
    bool m_ran = false;
};

} // namespace drover::ui
