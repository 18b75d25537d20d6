// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/profiledialog.h"

#include "ui/common/async.h"
#include "ui/common/metrics.h"
#include "ui/servers/certificatedialog.h"
#include "ui/servers/connectiontestview.h"
#include "ui/servers/devicedialog.h"
#include "ui/servers/dialogparts.h"
#include "ui/servers/filerow.h"
#include "ui/servers/secretdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::Profile;

namespace {

QComboBox *makeChoice(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    return choice;
}

void choose(QComboBox *choice, int value)
{
    choice->setCurrentIndex(qMax(0, choice->findData(value)));
}

} // namespace

ProfileDialog::ProfileDialog(QWidget *parent) : ProfileDialog(nullptr, nullptr, parent)
{
}

ProfileDialog::ProfileDialog(const Profile &existing, workspace::SecretStore *secrets, QWidget *parent)
    : ProfileDialog(&existing, secrets, parent)
{
}

ProfileDialog::ProfileDialog(const Profile *existing, workspace::SecretStore *secrets, QWidget *parent)
    : QDialog(parent), m_before(existing ? *existing : Profile()), m_isNew(existing == nullptr), m_secrets(secrets),
      m_form(makeServerForm()), m_name(makeServerEdit(u"profileName"_s, tr("Name"), this)),
      m_kind(makeChoice(u"profileKind"_s, tr("Kind of server"), this)), m_url(makeServerEdit(u"profileUrl"_s, tr("Address"), this)),
      m_adminUrl(makeServerEdit(u"profileAdminUrl"_s, tr("Admin interface"), this)),
      m_clientId(makeServerEdit(u"profileClientId"_s, tr("Client ID"), this)), m_auth(makeChoice(u"profileAuth"_s, tr("Log-in"), this)),
      m_certificate(new FileRow(u"profileCertificate"_s, tr("Client certificate"), this)),
      m_keyFile(new FileRow(u"profileKeyFile"_s, tr("Key file"), this)), m_keyId(makeServerEdit(u"profileKeyId"_s, tr("Key ID"), this)),
      m_algorithm(makeChoice(u"profileAlgorithm"_s, tr("Algorithm"), this)),
      m_secret(makeServerEdit(u"profileSecret"_s, tr("Client secret"), this)),
      m_remember(new QCheckBox(tr("Keep the secret in the keychain"), this)),
      m_caFile(new FileRow(u"profileCaFile"_s, tr("Own authority"), this)), m_pinRow(new QWidget(this)), m_pin(makeTextLabel({}, m_pinRow)),
      m_pinned(m_before.pinnedSha256), m_remark(makeTextLabel({}, this)), m_try(nullptr), m_add(nullptr), m_steps(nullptr)
{
    setWindowTitle(m_isNew ? tr("Add a server") : tr("Change %1").arg(m_before.name));
    setObjectName(u"profileDialog"_s);
    build();
    if (!m_isNew)
        fill(m_before);
    showRows();
    showPin();
    validate();
}

ProfileDialog::~ProfileDialog()
{
    m_cancel.cancel();
}

void ProfileDialog::build()
{
    m_kind->addItem(tr("Janssen Server (Config API)"), static_cast<int>(Profile::Kind::Janssen));
    m_kind->addItem(tr("Gluu Server 4 (oxTrust API)"), static_cast<int>(Profile::Kind::Gluu4));
    m_auth->addItem(tr("Client secret (client_secret_basic)"), static_cast<int>(Profile::Auth::ClientSecretBasic));
    m_auth->addItem(tr("Client secret in the form (client_secret_post)"), static_cast<int>(Profile::Auth::ClientSecretPost));
    m_auth->addItem(tr("Signed with a key (private_key_jwt)"), static_cast<int>(Profile::Auth::PrivateKeyJwt));
    m_auth->addItem(tr("Client certificate (mutual TLS)"), static_cast<int>(Profile::Auth::TlsCertificate));
    m_auth->addItem(tr("Myself, in the browser (device flow)"), static_cast<int>(Profile::Auth::Device));
    m_algorithm->addItem(tr("The usual one of the key"), QString());
    for (const QString &name : {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s})
        m_algorithm->addItem(name, name);
    m_url->setPlaceholderText(u"https://idp.example.org"_s);
    m_adminUrl->setPlaceholderText(tr("The usual one below the address"));
    m_keyId->setPlaceholderText(tr("The key's own"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setChecked(true);
    m_remember->setObjectName(u"profileRemember"_s);
    m_remember->setAccessibleName(m_remember->text());
    m_remark->setObjectName(u"profileRemark"_s);
    auto *forget = new QPushButton(tr("Forget the pin"), m_pinRow);
    forget->setObjectName(u"profileForgetPin"_s);
    forget->setAutoDefault(false);
    m_pin->setWordWrap(false);
    auto *pinLayout = new QHBoxLayout(m_pinRow);
    pinLayout->setContentsMargins(0, 0, 0, 0);
    pinLayout->addWidget(m_pin, 1);
    pinLayout->addWidget(forget);

    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Kind of server"), m_kind);
    m_form->addRow(tr("Address"), m_url);
    m_form->addRow(tr("Admin interface"), m_adminUrl);
    m_form->addRow(tr("Log-in"), m_auth);
    m_form->addRow(tr("Client ID"), m_clientId);
    m_form->addRow(tr("Client certificate"), m_certificate);
    m_form->addRow(tr("Key file"), m_keyFile);
    m_form->addRow(tr("Key ID"), m_keyId);
    m_form->addRow(tr("Algorithm"), m_algorithm);
    m_form->addRow(tr("Client secret"), m_secret);
    m_form->addRow(QString(), m_remember);
    m_form->addRow(tr("Own authority"), m_caFile);
    m_form->addRow(tr("Pinned certificate"), m_pinRow);
    m_form->addRow(QString(), m_remark);
    auto *steps = new QScrollArea(this); // errors may be long
    steps->setWidget(new ConnectionTestView(m_test, steps));
    steps->setWidgetResizable(true);
    steps->setFrameShape(QFrame::NoFrame);
    steps->setAccessibleName(tr("Steps of the test"));
    steps->setMinimumHeight(fontMetrics().height() * 14);
    m_steps = steps;
    m_steps->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(m_isNew ? tr("Add and connect") : tr("Save and connect"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"profileAdd"_s);
    m_try = buttons->addButton(tr("Test the connection"), QDialogButtonBox::ActionRole);
    m_try->setObjectName(u"profileTest"_s);
    m_try->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = makeServerColumn(this);
    column->addWidget(makeTextLabel(tr("Drover logs in to the server's admin interface with a client of yours, which has the scopes of "
                                       "what you want to read and write."),
                                    this));
    column->addLayout(m_form);
    column->addWidget(m_steps);
    column->addStretch();
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_try, &QPushButton::clicked, this, &ProfileDialog::toggleTest);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_pinned.clear();
        showPin();
        m_try->setFocus();
    });
    for (QLineEdit *edit : {m_name, m_url, m_adminUrl, m_clientId, m_keyId, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::validate);
    for (FileRow *row : {m_certificate, m_keyFile, m_caFile})
        connect(row, &FileRow::changed, this, &ProfileDialog::showRows);
    for (QComboBox *choice : {m_kind, m_auth})
        connect(choice, &QComboBox::currentIndexChanged, this, &ProfileDialog::showRows);
    connect(&m_test, &server::ConnectionTest::certificateRefused, this, &ProfileDialog::askAboutCertificate);
    connect(&m_test, &server::ConnectionTest::devicePrompted, this, &ProfileDialog::showDevicePrompt);
    connect(&m_test, &server::ConnectionTest::devicePromptEnded, this, [this] {
        if (!m_device)
            return;
        m_device->disconnect(this); // this end is not the person's
        m_device->close();
    });
}

void ProfileDialog::fill(const Profile &profile)
{
    m_name->setText(profile.name);
    choose(m_kind, static_cast<int>(profile.kind));
    m_url->setText(profile.url.toString());
    m_adminUrl->setText(profile.adminUrl.toString());
    choose(m_auth, static_cast<int>(profile.auth));
    m_clientId->setText(profile.clientId);
    m_certificate->setPath(profile.certificateFile);
    m_keyFile->setPath(profile.keyFile);
    m_keyId->setText(profile.keyId);
    m_algorithm->setCurrentIndex(qMax(0, m_algorithm->findData(profile.signingAlgorithm)));
    m_caFile->setPath(profile.caFile);
    m_secret->setPlaceholderText(tr("Unchanged"));
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_before;
    profile.kind = static_cast<Profile::Kind>(m_kind->currentData().toInt());
    profile.auth = static_cast<Profile::Auth>(m_auth->currentData().toInt());
    profile.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    profile.adminUrl = QUrl(m_adminUrl->text().trimmed(), QUrl::StrictMode);
    profile.name = m_name->text().trimmed().isEmpty() ? profile.url.host() : m_name->text().trimmed();
    profile.clientId = m_clientId->text().trimmed();
    const bool usesKey = profile.auth == Profile::Auth::PrivateKeyJwt || profile.auth == Profile::Auth::TlsCertificate;
    profile.keyFile = usesKey ? m_keyFile->path() : QString();
    profile.keyId = profile.auth == Profile::Auth::PrivateKeyJwt ? m_keyId->text().trimmed() : QString();
    profile.signingAlgorithm = profile.auth == Profile::Auth::PrivateKeyJwt ? m_algorithm->currentData().toString() : QString();
    profile.certificateFile = profile.auth == Profile::Auth::TlsCertificate ? m_certificate->path() : QString();
    profile.caFile = m_caFile->path();
    profile.pinnedSha256 = m_pinned;
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

/// Shows the rows that the way to log in has.
void ProfileDialog::showRows()
{
    const Profile now = profile();
    const bool byKey = now.auth == Profile::Auth::PrivateKeyJwt;
    const bool byCertificate = now.auth == Profile::Auth::TlsCertificate;
    m_form->setRowVisible(m_certificate, byCertificate);
    m_form->setRowVisible(m_keyFile, byKey || byCertificate);
    m_form->setRowVisible(m_keyId, byKey);
    m_form->setRowVisible(m_algorithm, byKey);
    // A key that is not encrypted has no passphrase to ask for.
    const bool asks = now.needsSecret();
    m_form->setRowVisible(m_secret, asks);
    m_form->setRowVisible(m_remember, asks);
    const QString name = SecretDialog::nameOf(now.secretMeaning());
    m_secret->setAccessibleName(name);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret)))
        label->setText(name);
    validate();
}

void ProfileDialog::showPin()
{
    m_form->setRowVisible(m_pinRow, !m_pinned.isEmpty());
    constexpr qsizetype half = 16 * 3; // two lines, as the certificate's dialog shows it
    m_pin->setText(m_pinned.size() > half ? QString(m_pinned.left(half - 1) + u'\n' + m_pinned.mid(half)) : m_pinned);
    m_pin->setMinimumHeight(m_pinned.isEmpty() ? 0 : m_pin->sizeHint().height()); // the form was laid out without a text
}

void ProfileDialog::validate()
{
    const bool untouched = m_url->text().isEmpty() && m_clientId->text().isEmpty();
    const Profile now = profile();
    QStringList problems = now.problems();
    const bool keptStands = !m_isNew && now.secretMeaning() == m_before.secretMeaning();
    if (problems.isEmpty() && m_secret->text().isEmpty() && now.needsSecret() && !keptStands)
        problems += tr("%1 is missing.").arg(SecretDialog::nameOf(now.secretMeaning()));
    m_remark->setText(untouched || problems.isEmpty() ? QString() : problems.constFirst());
    m_form->setRowVisible(m_remark, !m_remark->text().isEmpty());
    m_add->setEnabled(problems.isEmpty());
    m_try->setEnabled(problems.isEmpty() || m_testing);
}

void ProfileDialog::toggleTest()
{
    if (m_testing) {
        m_cancel.cancel();
        return;
    }
    m_cancel = CancelSource();
    m_testing = true;
    if (m_steps->isHidden()) {
        const QSize before = size();
        m_steps->show();
        resize(qMax(before.width(), fontMetrics().averageCharWidth() * 100), before.height() + m_steps->minimumHeight() + metrics::wide);
    }
    m_try->setText(tr("Stop the test"));
    whenDone(runTest(profile(), secret(), m_cancel.token()), this, [this](const Result<void> &result) {
        // What keeps the test from beginning has no step to be shown in.
        if (!result && m_test.lines().constFirst().state == server::ConnectionTest::State::Waiting) {
            m_remark->setText(result.error().sentence());
            m_form->setRowVisible(m_remark, true);
        }
        endTest();
    });
}

QCoro::Task<Result<void>> ProfileDialog::runTest(Profile profile, QString typed, CancelToken cancel)
{
    const QPointer<ProfileDialog> alive(this);
    QString used = typed;
    if (used.isEmpty() && m_secrets) {
        const QString key = profile.secretKey();
        const Result<std::optional<QString>> kept = co_await m_secrets->read(key);
        if (!alive)
            co_return Result<void>();
        if (!kept)
            co_return fail(kept.error());
        used = kept->value_or(QString());
    }
    const Result<server::ConnectionSettings> settings = profile.connectionSettings(used);
    if (!settings)
        co_return fail(settings.error());
    const server::ConnectionSettings complete = *settings;
    co_return co_await m_test.run(complete, cancel);
}

void ProfileDialog::endTest()
{
    m_testing = false;
    m_try->setText(tr("Test the connection"));
    m_try->setEnabled(m_add->isEnabled());
}

void ProfileDialog::askAboutCertificate(const transport::CertificateRefusal &refusal)
{
    auto *dialog = new CertificateDialog(refusal, profile().name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pinned = dialog->fingerprint();
        showPin();
        if (!m_testing)
            toggleTest();
    });
    dialog->open();
}

void ProfileDialog::showDevicePrompt(const transport::DevicePrompt &prompt)
{
    m_device = new DeviceDialog(prompt, profile().name, this);
    m_device->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_device, &QDialog::rejected, this, [this] {
        if (m_testing && m_test.lines().at(2).state == server::ConnectionTest::State::Running)
            m_cancel.cancel();
    });
    m_device->open();
}

} // namespace drover::ui
