// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the scenario form that is of log-in and consent alone.
#include "ui/flow/scenariopanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

QLabel *ScenarioPanel::makeLinks(const QString &objectName, const QString &accessibleName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

void ScenarioPanel::addLogin(QVBoxLayout *form)
{
    addHeading(form, tr("What is played"));
    m_loginKind = new QLabel(this);
    m_loginKind->setObjectName(u"loginKind"_s);
    m_loginKind->setWordWrap(true);
    m_loginKind->setAccessibleName(tr("What is played"));
    form->addWidget(m_loginKind);
    m_loginScripts = makeLinks(u"loginScripts"_s, tr("Scripts of the scenario"));
    addField(form, tr("Scripts of the scenario"), m_loginScripts);
}

void ScenarioPanel::showLogin()
{
    QStringList lines;
    if (m_base.type == uma::FlowType::ConsentGathering)
        lines.append(tr("A person who is logged in is asked for consent."));
    else
        lines.append(m_base.acr.isEmpty() ? tr("A log-in.") : tr("A log-in by %1.").arg(m_base.acr));
    if (m_base.logout)
        lines.append(tr("The person logs out at the end."));
    lines.append(tr("It runs on a sandbox of its own, with the scripts of the scenario alone."));
    m_loginKind->setText(lines.join(u' '));
    QStringList links;
    for (const uma::ScenarioScript &script : m_base.scripts)
        links.append(u"<a href=\"%1\">%1</a>"_s.arg(script.name.toHtmlEscaped()));
    m_loginScripts->setText(links.isEmpty() ? tr("none").toHtmlEscaped() : links.join(u"<br>"_s));
}

} // namespace drover::ui::flow
