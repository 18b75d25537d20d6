// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editsession.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace drover::ui {

/// The three versions of an object that two people changed: as it was, yours, theirs. Places that only one changed are merged by
/// themselves; where both did, one is chosen. Accepted means: go on with the merged version.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const editing::EditConflict &conflict, const domain::FieldCatalogue &catalogue, QWidget *parent);

    /// What was chosen, by JSON Pointer.
    QHash<QString, domain::MergeSide> choices() const;

private:
    void fill(const editing::EditConflict &conflict, const domain::FieldCatalogue &catalogue);
    void chooseAll(domain::MergeSide side);
    void update();

    QTreeWidget *m_places;
    QLabel *m_open;
    QPushButton *m_merge = nullptr;
    QHash<QString, QComboBox *> m_boxes;
};

} // namespace drover::ui
