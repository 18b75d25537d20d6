// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/protectionnote.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

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

void ProtectionNote::setRules(const QList<scripts::SandboxRule> &rules)
{
    const QList<scripts::SandboxRule> open = scripts::openRules(rules);
    m_explanation.clear();
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    QStringList sentences{tr("Not enforced on this machine:")};
    for (const scripts::SandboxRule &rule : open)
        sentences += rule.words;
    m_explanation = sentences.join(u' ');
    QStringList held;
    for (const scripts::SandboxRule &rule : rules) {
        if (rule.enforced)
            held += rule.words;
    }
    m_text->setText(m_explanation);
    setToolTip(tr("Enforced: %1", "sentences").arg(held.join(u' ')) + u'\n'
               + tr("Only run scripts that you would run on your own account; on Linux bubblewrap keeps them from the rest."));
    setAccessibleName(m_explanation);
    paintIcon();
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
