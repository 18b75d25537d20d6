// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/certificatedialog.h"

#include "ui/common/metrics.h"
#include "ui/common/statusdot.h"
#include "ui/servers/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two lines of sixteen pairs, which are easier to compare than one of thirty-two.
QString inTwoLines(const QString &fingerprint)
{
    constexpr qsizetype half = 16 * 3;
    return fingerprint.size() > half ? QString(fingerprint.left(half - 1) + u'\n' + fingerprint.mid(half)) : fingerprint;
}

QLabel *fingerprintLabel(const QString &fingerprint, const QString &objectName, QWidget *parent)
{
    QLabel *label = makeTextLabel(inTwoLines(fingerprint), parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setWordWrap(false);
    label->setObjectName(objectName);
    label->setAccessibleName(CertificateDialog::tr("SHA-256 fingerprint %1").arg(fingerprint));
    return label;
}

QString dates(const QSslCertificate &certificate)
{
    const QLocale locale;
    return CertificateDialog::tr("%1 to %2")
        .arg(locale.toString(certificate.effectiveDate().toLocalTime(), QLocale::ShortFormat),
             locale.toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat));
}

/// What is known of a certificate, as rows.
void addCertificate(QFormLayout *form, const QSslCertificate &certificate, const QString &objectName, QWidget *parent)
{
    form->addRow(CertificateDialog::tr("Issued to"), makeTextLabel(certificate.subjectDisplayName(), parent));
    form->addRow(CertificateDialog::tr("Issued by"),
                 makeTextLabel(certificate.isSelfSigned() ? CertificateDialog::tr("itself") : certificate.issuerDisplayName(), parent));
    form->addRow(CertificateDialog::tr("Valid"), makeTextLabel(dates(certificate), parent));
    form->addRow(CertificateDialog::tr("SHA-256"),
                 fingerprintLabel(transport::fingerprintText(certificate.digest(QCryptographicHash::Sha256)), objectName, parent));
}

QWidget *chainView(const QList<QSslCertificate> &chain, QWidget *parent)
{
    auto *inside = new QWidget(parent);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, metrics::normal, 0);
    column->setSpacing(metrics::normal);
    for (qsizetype i = 0; i < chain.size(); ++i) {
        if (i > 0)
            column->addWidget(makeTextLabel(CertificateDialog::tr("Above it in the chain:"), inside));
        auto *form = makeServerForm();
        addCertificate(form, chain.at(i), i == 0 ? u"certificateSha256"_s : u"issuerSha256"_s, inside);
        column->addLayout(form);
    }
    column->addStretch();
    auto *area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(CertificateDialog::tr("The certificate and its chain"));
    const int wanted = inside->sizeHint().height();
    area->setMinimumHeight(qMin(wanted, area->fontMetrics().height() * 16));
    area->setMinimumWidth(inside->sizeHint().width() + metrics::wide * 2);
    return area;
}

} // namespace

CertificateDialog::CertificateDialog(const transport::CertificateRefusal &refusal, const QString &profileName, QWidget *parent)
    : QDialog(parent), m_fingerprint(transport::fingerprintText(refusal.sha256()))
{
    const bool changed = refusal.isChangedPin();
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(changed ? tr("The certificate of %1 has changed").arg(refusal.url.host())
                           : tr("The certificate of %1 is not trusted").arg(refusal.url.host()));
    auto *dot = new StatusDot(this);
    dot->setStatus(Meaning::Bad, changed ? tr("This may be an attack") : tr("Not trusted"));
    QLabel *text = makeTextLabel(
        changed ? tr("%1 shows another certificate than the one that is pinned. Somebody may be listening in, or the certificate was "
                     "renewed. Nothing was sent.")
                      .arg(refusal.url.authority())
                : tr("%1 did not prove who it is: %2 Nothing was sent.").arg(refusal.url.authority(), refusal.reasons.join(u' ')),
        this);
    text->setObjectName(u"certificateText"_s);
    auto *column = makeServerColumn(this);
    column->addWidget(dot);
    column->addWidget(text);
    if (changed) {
        auto *form = makeServerForm();
        form->addRow(tr("Pinned"), fingerprintLabel(transport::fingerprintText(refusal.pinnedSha256), u"pinnedSha256"_s, this));
        form->addRow(tr("Shown now"), fingerprintLabel(m_fingerprint, u"shownSha256"_s, this));
        column->addLayout(form);
    }
    column->addWidget(chainView(refusal.chain, this), 1);
    auto *compared = new QCheckBox(tr("I compared the fingerprint with the one that the server's administrator told me"), this);
    compared->setObjectName(u"certificateCompared"_s);
    compared->setAccessibleName(compared->text());
    column->addWidget(compared);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *pin = buttons->addButton(changed ? tr("Pin the new certificate") : tr("Pin it for %1").arg(profileName.left(40)),
                                          QDialogButtonBox::DestructiveRole);
    pin->setObjectName(u"certificatePin"_s);
    pin->setAutoDefault(false);
    pin->setEnabled(false);
    QPushButton *leave = buttons->addButton(tr("Don't connect"), QDialogButtonBox::RejectRole);
    leave->setObjectName(u"certificateLeave"_s);
    leave->setDefault(true);
    leave->setFocus();
    column->addWidget(buttons);
    connect(compared, &QCheckBox::toggled, pin, &QPushButton::setEnabled);
    connect(pin, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace drover::ui
