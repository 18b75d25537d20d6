// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's dialogs about servers: adding, changing, removing, logging in, certificates.
#include "ui/shell/mainwindow.h"

#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/servers/certificatedialog.h"
#include "ui/servers/devicedialog.h"
#include "ui/servers/profiledialog.h"
#include "ui/servers/secretdialog.h"

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::askForSecret(const QString &profileId)
{
    const std::optional<workspace::Profile> profile = m_console.profiles().find(profileId);
    if (!profile)
        return;
    auto *dialog = new SecretDialog(*profile, m_console.secrets().whyNotPersistent(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, profileId] { detach(m_console.openWithSecret(profileId, dialog->secret(), dialog->remember())); });
    dialog->open();
}

void MainWindow::keepProfile(const workspace::Profile &profile, const QString &secret, bool remember)
{
    const auto saved = m_console.profiles().save(profile);
    if (!saved) {
        m_messages->post(saved.error());
        return;
    }
    if (secret.isEmpty())
        detach(m_console.open(saved->id));
    else
        detach(m_console.openWithSecret(saved->id, secret, remember));
}

void MainWindow::addServer()
{
    auto *dialog = new ProfileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepProfile(dialog->profile(), dialog->secret(), dialog->remember()); });
    dialog->open();
}

void MainWindow::editServer()
{
    auto *dialog = new ProfileDialog(m_console.profile(), &m_console.secrets(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepProfile(dialog->profile(), dialog->secret(), dialog->remember()); });
    dialog->open();
}

void MainWindow::removeServer()
{
    const workspace::Profile profile = m_console.profile();
    Question question;
    question.title = tr("Remove a server");
    question.text = tr("Remove %1 from the list of servers?").arg(profile.name);
    question.explanation = tr("Its secret in the keychain goes with it. Nothing is changed on the server, and the record of what you "
                              "wrote there stays.");
    question.act = tr("Remove the server");
    question.destructive = true;
    dialogs::ask(this, question, [this, profile](Answer answer) {
        if (answer != Answer::Act)
            return;
        if (const auto removed = m_console.profiles().remove(profile.id); !removed) {
            m_messages->post(removed.error());
            return;
        }
        detach(m_console.secrets().remove(profile.refreshTokenKey()));
        whenDone(m_console.secrets().remove(profile.secretKey()), this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                m_messages->post(forgotten.error());
        });
        detach(m_console.open(workspace::sandboxProfileId()));
    });
}

void MainWindow::askAboutCertificate(const transport::CertificateRefusal &refusal)
{
    // One question at a time: several calls may meet the same certificate.
    if (findChild<CertificateDialog *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    const workspace::Profile profile = m_console.profile();
    if (profile.kind == workspace::Profile::Kind::Sandbox)
        return; // its own authority is known; the error says the rest
    auto *dialog = new CertificateDialog(refusal, profile.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = profile.id] {
        std::optional<workspace::Profile> pinned = m_console.profiles().find(id);
        if (!pinned)
            return;
        pinned->pinnedSha256 = dialog->fingerprint();
        keepProfile(*pinned, {}, false);
    });
    dialog->open();
}

void MainWindow::showDevicePrompt(const transport::DevicePrompt &prompt)
{
    m_device = new DeviceDialog(prompt, m_console.profile().name, this);
    m_device->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_device, &QDialog::rejected, this, [this] { m_console.connection().close(); });
    m_device->open();
}

} // namespace drover::ui
