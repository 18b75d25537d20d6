// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiledialog.h"

#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *makeEdit(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 42);
    return edit;
}

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    form->setLabelAlignment(Qt::AlignRight);
    return form;
}

QVBoxLayout *makeColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::wide);
    return column;
}

} // namespace

ProfileDialog::ProfileDialog(QWidget *parent)
    : QDialog(parent), m_name(makeEdit(u"profileName"_s, tr("Name"), this)), m_kind(new QComboBox(this)), m_url(makeEdit(u"profileUrl"_s, tr("Address"), this)),
      m_clientId(makeEdit(u"profileClientId"_s, tr("Client ID"), this)),
      m_secret(makeEdit(u"profileSecret"_s, tr("Client secret"), this)), m_remember(new QCheckBox(tr("Keep the secret in the keychain"), this)),
      m_remark(new QLabel(this))
{
    setWindowTitle(tr("Add a server"));
    setObjectName(u"profileDialog"_s);
    m_kind->addItem(tr("Janssen Server (Config API)"), static_cast<int>(workspace::Profile::Kind::Janssen));
    m_kind->addItem(tr("Gluu Server 4 (oxTrust API)"), static_cast<int>(workspace::Profile::Kind::Gluu4));
    m_kind->setObjectName(u"profileKind"_s);
    m_kind->setAccessibleName(tr("Kind of server"));
    m_url->setPlaceholderText(u"https://idp.example.org"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setChecked(true);
    m_remember->setObjectName(u"profileRemember"_s);
    m_remember->setAccessibleName(m_remember->text());
    m_remark->setWordWrap(true);
    m_remark->setObjectName(u"profileRemark"_s);
    auto *explanation = new QLabel(tr("Drover logs in to the server's admin interface with a client of yours: grant type "
                                      "client_credentials, and the scopes of what you want to read and write."),
                                   this);
    explanation->setWordWrap(true);
    auto *form = makeForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind of server"), m_kind);
    form->addRow(tr("Address"), m_url);
    form->addRow(tr("Client ID"), m_clientId);
    form->addRow(tr("Client secret"), m_secret);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add and connect"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"profileAdd"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = makeColumn(this);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit : {m_name, m_url, m_clientId, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::validate);
    validate();
}

workspace::Profile ProfileDialog::profile() const
{
    workspace::Profile profile;
    profile.kind = static_cast<workspace::Profile::Kind>(m_kind->currentData().toInt());
    profile.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    profile.name = m_name->text().trimmed().isEmpty() ? profile.url.host() : m_name->text().trimmed();
    profile.clientId = m_clientId->text().trimmed();
    return profile;
}

QString ProfileDialog::secret() const
{
    return m_secret->text();
}

bool ProfileDialog::remember() const
{
    return m_remember->isChecked();
}

void ProfileDialog::validate()
{
    const bool untouched = m_url->text().isEmpty() && m_clientId->text().isEmpty();
    QStringList problems = profile().problems();
    if (problems.isEmpty() && m_secret->text().isEmpty())
        problems += tr("The client secret is missing.");
    m_remark->setText(untouched || problems.isEmpty() ? QString() : problems.constFirst());
    m_add->setEnabled(problems.isEmpty());
}

SecretDialog::SecretDialog(const workspace::Profile &profile, const QString &whyNotKept, QWidget *parent)
    : QDialog(parent), m_secret(makeEdit(u"secret"_s, tr("Client secret"), this)),
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
    auto *text = new QLabel(tr("The secret of client %1 is needed.").arg(profile.clientId), this);
    text->setWordWrap(true);
    auto *form = makeForm();
    form->addRow(tr("Client secret"), m_secret);
    form->addRow(QString(), m_remember);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *logIn = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    logIn->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = makeColumn(this);
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
