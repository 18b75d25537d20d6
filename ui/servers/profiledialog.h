// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "server/connectiontest.h"
#include "workspace/profile.h"
#include "workspace/secretstore.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace drover::ui {

class DeviceDialog;
class FileRow;

/**
 * How to reach a server and log in to it: a new one, or one to be changed. The way can be tried from here, step by step,
 * before anything is kept; a certificate that is not trusted can be pinned while doing so.
 *
 * Accepted: profile(), secret() and remember() are what to keep. The secrets, where there are any, must outlive it.
 */
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(QWidget *parent = nullptr);
    /// Changes a profile; a secret that is not typed again is the one in \a secrets.
    ProfileDialog(const workspace::Profile &existing, workspace::SecretStore *secrets, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    workspace::Profile profile() const;
    /// Empty where nothing was typed.
    QString secret() const;
    bool remember() const;

public Q_SLOTS:
    /// Tries the way to the server; once more stops that.
    void toggleTest();

private:
    ProfileDialog(const workspace::Profile *existing, workspace::SecretStore *secrets, QWidget *parent);
    void build();
    void fill(const workspace::Profile &profile);
    void validate();
    void showRows();
    void showPin();
    QCoro::Task<Result<void>> runTest(workspace::Profile profile, QString typed, CancelToken cancel);
    void endTest();
    void askAboutCertificate(const transport::CertificateRefusal &refusal);
    void showDevicePrompt(const transport::DevicePrompt &prompt);

    workspace::Profile m_before;
    bool m_isNew;
    workspace::SecretStore *m_secrets;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_adminUrl;
    QLineEdit *m_clientId;
    QComboBox *m_auth;
    FileRow *m_certificate;
    FileRow *m_keyFile;
    QLineEdit *m_keyId;
    QComboBox *m_algorithm;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    FileRow *m_caFile;
    QWidget *m_pinRow;
    QLabel *m_pin;
    QString m_pinned;
    QLabel *m_remark;
    QPushButton *m_try;
    QPushButton *m_add;
    QWidget *m_steps;
    server::ConnectionTest m_test;
    CancelSource m_cancel;
    bool m_testing = false;
    QPointer<DeviceDialog> m_device;
};

} // namespace drover::ui
