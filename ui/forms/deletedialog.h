// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/usefinder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace drover::ui {

/// Asks whether an object may be deleted, and shows first what uses it: the server's objects are looked through while the
/// dialog is open. Accepted means: delete.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    DeleteDialog(server::AdminApi &api, domain::Dialect dialect, const domain::Entity &target, QWidget *parent);
    ~DeleteDialog() override;

    bool isLooking() const { return m_looking; }
    int useCount() const;

private:
    void add(const editing::Use &use);
    void tell(const editing::UseProgress &progress);
    void ended(const Result<void> &result);

    QTreeWidget *m_uses;
    QLabel *m_state;
    QPushButton *m_stop;
    QPushButton *m_delete = nullptr;
    CancelSource m_cancel;
    bool m_looking = true;
};

} // namespace drover::ui
