// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/secretdialog.h"

#include "ui/servers/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::Profile;

QString SecretDialog::nameOf(Profile::Secret secret)
{
    switch (secret) {
    case Profile::Secret::Passphrase:
        return tr("Passphrase of the key");
    case Profile::Secret::PrivateKey:
        return tr("Private key");
    case Profile::Secret::ClientSecret:
        break;
    }
    return tr("Client secret");
}

SecretDialog::SecretDialog(const Profile &profile, const QString &whyNotKept, QWidget *parent)
    : QDialog(parent), m_secret(makeServerEdit(u"secret"_s, nameOf(profile.secretMeaning()), this)),
      m_remember(new QCheckBox(tr("Keep it in the keychain"), this))
{
    setWindowTitle(tr("Log in to %1").arg(profile.name));
    setObjectName(u"secretDialog"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setChecked(whyNotKept.isEmpty());
    m_remember->setObjectName(u"secretRemember"_s);
    m_remember->setAccessibleName(m_remember->text());
    m_remember->setEnabled(whyNotKept.isEmpty());
    m_remember->setToolTip(whyNotKept);
    const bool isPassphrase = profile.secretMeaning() == Profile::Secret::Passphrase;
    auto *text = makeTextLabel(isPassphrase ? tr("The passphrase of %1 is needed.").arg(profile.keyFile)
                                            : tr("The secret of client %1 is needed.").arg(profile.clientId),
                               this);
    auto *form = makeServerForm();
    form->addRow(nameOf(profile.secretMeaning()), m_secret);
    form->addRow(QString(), m_remember);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *logIn = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    logIn->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = makeServerColumn(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_secret, &QLineEdit::textChanged, logIn, [logIn](const QString &entered) { logIn->setEnabled(!entered.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

bool SecretDialog::remember() const
{
    return m_remember->isChecked();
}

} // namespace drover::ui
