// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/filerow.h"

#include "ui/common/dialogs.h"
#include "ui/common/metrics.h"
#include "ui/servers/dialogparts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

FileRow::FileRow(const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(makeServerEdit(objectName, name, this)), m_name(name)
{
    auto *button = new QPushButton(tr("Choose …"), this);
    button->setObjectName(QString(objectName + u"Choose"_s));
    button->setAccessibleName(tr("Choose: %1").arg(name));
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::normal);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileRow::changed);
    connect(button, &QPushButton::clicked, this, &FileRow::choose);
}

QString FileRow::path() const
{
    return m_edit->text().trimmed();
}

void FileRow::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileRow::choose()
{
    dialogs::openFile(this, m_name, tr("Keys and certificates (*.pem *.key *.crt *.cer *.jwk *.json);;All files (*)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              setPath(path);
                      });
}

} // namespace drover::ui
