// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/devicedialog.h"

#include "ui/common/metrics.h"
#include "ui/servers/dialogparts.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

DeviceDialog::DeviceDialog(const transport::DevicePrompt &prompt, const QString &profileName, QWidget *parent)
    : QDialog(parent), m_prompt(prompt), m_left(makeTextLabel({}, this))
{
    setObjectName(u"deviceDialog"_s);
    setWindowTitle(tr("Log in to %1").arg(profileName));
    QLabel *code = makeTextLabel(prompt.userCode, this);
    code->setObjectName(u"deviceCode"_s);
    code->setAccessibleName(tr("Code %1").arg(prompt.userCode));
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 2);
    code->setFont(large);
    QLabel *address = makeTextLabel(prompt.address.toDisplayString(), this);
    address->setObjectName(u"deviceAddress"_s);
    m_left->setObjectName(u"deviceLeft"_s);

    auto *open = new QPushButton(tr("Open in the browser"), this);
    open->setObjectName(u"deviceOpen"_s);
    open->setDefault(true);
    auto *copyCode = new QPushButton(tr("Copy the code"), this);
    copyCode->setObjectName(u"deviceCopyCode"_s);
    auto *copyAddress = new QPushButton(tr("Copy the address"), this);
    copyAddress->setObjectName(u"deviceCopyAddress"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::normal);
    row->addWidget(open);
    row->addWidget(copyCode);
    row->addWidget(copyAddress);
    row->addStretch();

    auto *form = makeServerForm();
    form->addRow(tr("Address"), address);
    form->addRow(tr("Code"), code);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *column = makeServerColumn(this);
    column->addWidget(makeTextLabel(
        tr("Open this address in a browser, log in there as yourself, and enter the code. Drover goes on by itself."), this));
    column->addLayout(form);
    column->addLayout(row);
    column->addWidget(m_left);
    column->addStretch();
    column->addWidget(buttons);
    const QUrl page = prompt.completeAddress.isEmpty() ? prompt.address : prompt.completeAddress;
    connect(open, &QPushButton::clicked, this, [page] { QDesktopServices::openUrl(page); });
    connect(copyCode, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_prompt.userCode); });
    connect(copyAddress, &QPushButton::clicked, this, [page] { QApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_second, &QTimer::timeout, this, &DeviceDialog::tick);
    m_second.start(std::chrono::seconds(1));
    tick();
}

void DeviceDialog::tick()
{
    const qint64 left = qMax(qint64(0), QDateTime::currentDateTimeUtc().secsTo(m_prompt.expiresAt));
    m_left->setText(tr("Waiting for the browser. The code is good for another %1:%2 minutes.")
                        .arg(left / 60)
                        .arg(left % 60, 2, 10, QLatin1Char('0')));
}

} // namespace drover::ui
