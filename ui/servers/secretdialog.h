// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/profile.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace drover::ui {

/// Asks for the secret of a profile that has none stored: the client secret, the passphrase of its key, or the key.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const workspace::Profile &profile, const QString &whyNotKept, QWidget *parent = nullptr);

    QString secret() const;
    bool remember() const;

    /// What a profile's secret is called: "Client secret", "Passphrase of the key", "Private key".
    static QString nameOf(workspace::Profile::Secret secret);

private:
    QLineEdit *m_secret;
    QCheckBox *m_remember;
};

} // namespace drover::ui
