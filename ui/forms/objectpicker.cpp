// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/objectpicker.h"

#include "domain/dn.h"
#include "ui/common/async.h"
#include "ui/common/filteredit.h"
#include "ui/common/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int shownAtOnce = 50;
constexpr int dnRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
} // namespace

ObjectPicker::ObjectPicker(const domain::Field &field, EditorContext context, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(field), m_context(std::move(context)), m_filter(new FilterEdit(this)),
      m_list(new QListWidget(this)), m_state(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"objectPicker"_s);
    m_filter->setPlaceholderText(tr("Search the server"));
    m_filter->setAccessibleName(tr("Search the server for: %1").arg(field.label));
    m_filter->setObjectName(u"pickerSearch"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setObjectName(u"pickerFound"_s);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    connect(m_filter, &FilterEdit::filterChanged, this, &ObjectPicker::search);
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] {
        m_list->setFocus();
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
        take();
    });
    connect(m_list, &QListWidget::itemActivated, this, &ObjectPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &ObjectPicker::take);
    setFocusProxy(m_filter);
}

void ObjectPicker::popUp(QWidget *anchor)
{
    const int width = std::max(fontMetrics().averageCharWidth() * 52, 320);
    resize(width, fontMetrics().lineSpacing() * 16);
    const QPoint below = anchor->mapToGlobal(QPoint(anchor->width() - width, anchor->height()));
    move(std::max(0, below.x()), below.y());
    QFrame::show();
    m_filter->setFocus();
    search({});
}

void ObjectPicker::search(const QString &text)
{
    m_text = text;
    m_cancel.cancel();
    m_cancel = CancelSource();
    const quint64 round = ++m_round;
    server::AdminApi *api = m_context.api();
    const std::optional<domain::EntityKind> kind = domain::entityKindFromString(m_field.target);
    if (!api || !kind || !api->canRead(*kind)) {
        show(fail(Error::Kind::Denied, api ? tr("This log-in may not search for them: type the directory name.")
                                           : tr("There is no connection to the server: type the directory name.")));
        return;
    }
    m_state->setText(tr("Searching …"));
    server::ListQuery query;
    query.limit = shownAtOnce;
    query.pattern = text;
    whenDone(api->list(*kind, query, m_cancel.token()), this, [this, round](const Result<server::EntityPage> &page) {
        if (round == m_round)
            show(page);
    });
}

void ObjectPicker::show(const Result<server::EntityPage> &page)
{
    m_list->clear();
    const auto add = [this](const QString &shown, const QString &dn, const QString &name) {
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(dnRole, dn);
        item->setData(nameRole, name);
        item->setToolTip(dn);
    };
    if (!domain::parseDn(m_text).isEmpty())
        add(tr("Use “%1”").arg(m_text), m_text, {});
    if (!page) {
        m_state->setText(page.error().sentence());
        return;
    }
    for (const domain::Entity &entity : page->entries) {
        const bool isScope = entity.kind() == domain::EntityKind::Scope && !entity.text(u"id"_s).isEmpty();
        const QString name = isScope ? entity.text(u"id"_s) : entity.name();
        const QString dn = entity.dn().isEmpty() ? domain::janssenDn(entity.kind(), entity.id()) : entity.dn();
        add(entity.description().isEmpty() ? name : tr("%1 – %2", "name – description").arg(name, entity.description()), dn, name);
    }
    if (page->entries.isEmpty())
        m_state->setText(tr("Nothing found."));
    else if (page->total > page->entries.size())
        m_state->setText(tr("The first %1 of %2; search for more.").arg(page->entries.size()).arg(QLocale().toString(page->total)));
    else
        m_state->clear();
}

void ObjectPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT chosen(item->data(dnRole).toString(), item->data(nameRole).toString());
    close();
}

} // namespace drover::ui
