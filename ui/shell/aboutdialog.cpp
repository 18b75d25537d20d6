// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/highlighting.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Drover"));
    setObjectName(u"aboutDialog"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(Icon::Drover, theme::colour(Meaning::Accent, palette())).pixmap(QSize(64, 64), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *title = new QLabel(tr("Drover %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(theme::titleFont());
    QStringList lines{tr("A desktop console for Gluu and Janssen identity servers."),
                      tr("Free software under the GNU General Public License, version 3 or later."), QString(),
                      tr("Qt %1, highlighting by %2").arg(QLatin1String(qVersion()), highlighterName()), QSysInfo::prettyProductName()};
    if (const QString notice = highlightingNotice(); !notice.isEmpty())
        lines.insert(4, notice);
    auto *text = new QLabel(lines.join(u'\n'), this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(u"aboutText"_s);
    text->setAccessibleName(tr("Versions"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::normal);
    texts->addWidget(title);
    texts->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::wide);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace drover::ui
