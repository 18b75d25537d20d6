// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/protectionnote.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ProtectionNote::ProtectionNote(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(u"protectionNote"_s);
    m_text->setObjectName(u"protectionText"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::tight);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ProtectionNote::setSandboxing(const QString &sandboxing)
{
    if (sandboxing.isEmpty() || sandboxing == u"bubblewrap") {
        m_explanation.clear();
        hide();
        return;
    }
    const QString why = sandboxing.section(u':', 1).trimmed();
    m_explanation = tr("Scripts run without a sandbox here: %1. Not enforced: no network, no reading of your files, no writing outside "
                       "a temporary folder. Enforced: limits on memory and time.")
                        .arg(why.isEmpty() ? sandboxing : why);
    m_text->setText(m_explanation);
    setToolTip(tr("Install bubblewrap, and only run scripts that you would run on your own account until then."));
    setAccessibleName(m_explanation);
    paintIcon();
    show();
}

void ProtectionNote::paintIcon()
{
    m_icon->setPixmap(icon(Icon::Warning, theme::colour(Meaning::Attention, palette())).pixmap(metrics::smallIcon));
}

void ProtectionNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace drover::ui
