// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entitydetail.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/metrics.h"
#include "ui/common/statusdot.h"
#include "ui/common/theme.h"
#include "ui/editor/jsonview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

EntityDetail::EntityDetail(const QList<FormField> &catalogue, const QString &nothingSelected, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_nothing(new EmptyState(this)),
      m_name(new ElidedLabel(Qt::ElideRight, this)), m_id(new ElidedLabel(Qt::ElideMiddle, this)),
      m_status(new StatusDot(this)), m_tabs(new QTabWidget(this)), m_filter(new FilterEdit(this)), m_form(new FormView(this))
{
    setObjectName(u"detail"_s);
    m_form->setCatalogue(catalogue);
    m_nothing->setContent(Icon::Details, tr("Nothing selected"), nothingSelected);
    buildLayout();
    connect(m_filter, &FilterEdit::filterChanged, m_form, &FormView::setFilter);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EntityDetail::showJsonIfNeeded);
}

void EntityDetail::buildLayout()
{
    m_name->setFont(theme::titleFont());
    m_name->setObjectName(u"detailName"_s);
    m_id->setFont(theme::codeFont());
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_id->setObjectName(u"detailId"_s);
    m_filter->setObjectName(u"fieldFilter"_s);
    m_filter->setPlaceholderText(tr("Find a field"));
    m_filter->setAccessibleName(tr("Find a field"));
    m_filter->setDelay(100);
    m_form->setObjectName(u"form"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Form or JSON"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, 0);
    head->setSpacing(metrics::normal);
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(metrics::wide, 0, metrics::wide, metrics::tight);
    second->addWidget(m_id, 1);

    auto *formPage = new QWidget;
    auto *formColumn = new QVBoxLayout(formPage);
    formColumn->setContentsMargins(0, metrics::normal, 0, 0);
    formColumn->setSpacing(metrics::tight);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(metrics::wide, 0, metrics::wide, 0);
    filterRow->addWidget(m_filter);
    formColumn->addLayout(filterRow);
    formColumn->addWidget(m_form, 1);
    m_tabs->addTab(formPage, tr("Form"));
    auto *jsonPage = new QWidget;
    auto *jsonColumn = new QVBoxLayout(jsonPage);
    jsonColumn->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(jsonPage, tr("JSON"));
    m_tabs->tabBar()->setAccessibleName(tr("Form or JSON"));
    m_tabs->tabBar()->setExpanding(false);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(second);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

void EntityDetail::setEntity(const std::optional<domain::Entity> &entity)
{
    m_entity = entity;
    if (!entity) {
        m_pages->setCurrentIndex(0);
        return;
    }
    m_name->setFullText(entity->name());
    m_id->setFullText(entity->id());
    const QJsonValue enabled = entity->value(u"enabled"_s);
    const bool isClient = entity->kind() == domain::EntityKind::Client;
    const bool off = isClient ? entity->value(u"disabled"_s).toBool() : enabled.isBool() && !enabled.toBool();
    m_status->setVisible(isClient || enabled.isBool());
    m_status->setStatus(off ? Meaning::Muted : Meaning::Good, off ? tr("disabled") : tr("enabled"));
    m_form->setObject(entity->json());
    m_pages->setCurrentIndex(1);
    showJsonIfNeeded();
}

void EntityDetail::showJsonIfNeeded()
{
    if (m_tabs->currentIndex() != 1 || !m_entity)
        return;
    if (!m_json) {
        m_json = new JsonView(m_tabs->widget(1));
        m_json->setObjectName(u"json"_s);
        m_tabs->widget(1)->layout()->addWidget(m_json);
    }
    m_json->setJson(m_entity->json());
}

} // namespace drover::ui
