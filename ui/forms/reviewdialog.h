// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editsession.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace drover::ui {

class CodeEditor;
class DiffView;

/// Shows what a save would change, field by field and as the least difference of the JSON, and the request that would be sent.
/// Accepted means: save.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(const editing::EditSession &session, const server::AdminApi &api, QWidget *parent);

    void setSaveEnabled(bool enabled);

private:
    void fill(const editing::EditSession &session, const server::AdminApi &api);

    QTreeWidget *m_fields;
    DiffView *m_diff;
    CodeEditor *m_request;
    QPushButton *m_save = nullptr;
};

/// Adds lines "field, before, after" of changes to a tree with three columns. Secrets are masked.
void addChanges(QTreeWidget *tree, const domain::FieldCatalogue &catalogue, const QList<domain::Difference> &changes);

} // namespace drover::ui
