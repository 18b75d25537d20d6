// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace drover::ui {

/// Asks how to reach a Janssen server: name, address, client id and secret.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);

    workspace::Profile profile() const;
    QString secret() const;
    bool remember() const;

private:
    void validate();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    QLabel *m_remark;
    QPushButton *m_add;
};

/// Asks for the client secret of a profile that has none stored.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const workspace::Profile &profile, const QString &whyNotKept, QWidget *parent = nullptr);

    QString secret() const;
    bool remember() const;

private:
    QLineEdit *m_secret;
    QCheckBox *m_remember;
};

} // namespace drover::ui
