// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dneditor.h"

#include "domain/dn.h"
#include "ui/common/async.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/forms/objectpicker.h"

#include <QHBoxLayout>
#include <QHash>
#include <QJsonArray>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::ValueKind;

namespace {

constexpr int dnRole = Qt::UserRole;

/// Names that were found, of the server that is open: a form shows the same scopes again and again.
struct KnownNames
{
    QPointer<server::AdminApi> api;
    QHash<QString, QString> names;
};

KnownNames &knownNames(server::AdminApi *api)
{
    static KnownNames known;
    if (known.api != api) {
        known.api = api;
        known.names.clear();
    }
    return known;
}

} // namespace

DnEditor::DnEditor(const Field &field, EditorContext context, QWidget *parent)
    : FieldEditor(field, parent), m_context(std::move(context)), m_list(new QListWidget(this)), m_add(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    m_add->setIcon(icon(Icon::Add));
    m_add->setToolTip(tr("Choose from the server"));
    m_add->setObjectName(u"chooseReference"_s);
    m_remove->setIcon(icon(Icon::Remove));
    m_remove->setToolTip(tr("Remove"));
    for (QToolButton *button : {m_add, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        nameControl(button, button->toolTip());
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    nameControl(m_list);
    m_list->setObjectName(u"references"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_add, &QToolButton::clicked, this, &DnEditor::choose);
    connect(m_remove, &QToolButton::clicked, this, &DnEditor::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    fitHeight();
}

bool DnEditor::isSingle() const
{
    return field().kind == ValueKind::Dn;
}

QListWidgetItem *DnEditor::append(const QString &dn, const QString &name)
{
    auto *item = new QListWidgetItem(name.isEmpty() ? dn : name, m_list);
    item->setData(dnRole, dn);
    item->setToolTip(name.isEmpty() ? dn : name + u'\n' + dn);
    return item;
}

void DnEditor::setValue(const QJsonValue &value)
{
    m_list->clear();
    QStringList dns;
    if (value.isString() && !value.toString().isEmpty())
        dns += value.toString();
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        dns += entry.toString();
    for (const QString &dn : std::as_const(dns)) {
        const QString name = knownNames(m_context.api()).names.value(dn);
        append(dn, name);
        if (name.isEmpty())
            askForName(dn);
    }
    fitHeight();
}

void DnEditor::askForName(const QString &dn)
{
    server::AdminApi *api = m_context.api();
    const std::optional<domain::EntityKind> kind = domain::entityKindFromString(field().target);
    const QString id = domain::leadingValue(dn);
    if (!api || !kind || id.isEmpty() || !api->canRead(*kind))
        return;
    whenDone(api->get(*kind, id, {}), this, [this, dn, asked = QPointer(api)](const Result<domain::Entity> &read) {
        const QString missing = tr("%1 (not there)").arg(dn);
        QString name = read ? read->name() : QString();
        // A scope is known by its value rather than by its name.
        if (read && read->kind() == domain::EntityKind::Scope && !read->text(u"id"_s).isEmpty())
            name = read->text(u"id"_s);
        if (read && asked)
            knownNames(asked).names.insert(dn, name);
        const bool isGone = !read && read.error().kind == Error::Kind::NotFound;
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem *item = m_list->item(i);
            if (item->data(dnRole).toString() != dn)
                continue;
            if (!name.isEmpty()) {
                item->setText(name);
                item->setToolTip(name + u'\n' + dn);
            } else if (isGone) {
                item->setText(missing);
                item->setIcon(icon(Icon::Warning, theme::colour(Meaning::Attention, palette())));
            }
        }
    });
}

QJsonValue DnEditor::value() const
{
    QJsonArray entries;
    for (int i = 0; i < m_list->count(); ++i)
        entries << m_list->item(i)->data(dnRole).toString();
    if (isSingle())
        return entries.isEmpty() ? QJsonValue(QJsonValue::Undefined) : entries.first();
    return entries;
}

void DnEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showReadOnly(m_list, readOnly);
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

void DnEditor::setProblems(const QList<domain::FieldProblem> &problems)
{
    for (const domain::FieldProblem &problem : problems) {
        if (QListWidgetItem *item = m_list->item(problem.entry)) {
            item->setIcon(icon(Icon::Error, theme::colour(Meaning::Bad, palette())));
            item->setToolTip(item->text() + u'\n' + problem.text);
        }
    }
}

void DnEditor::choose()
{
    auto *picker = new ObjectPicker(field(), m_context, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ObjectPicker::chosen, this, &DnEditor::add);
    picker->popUp(m_add);
}

void DnEditor::add(const QString &dn, const QString &name)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (domain::sameDn(m_list->item(i)->data(dnRole).toString(), dn))
            return;
    }
    if (isSingle())
        m_list->clear();
    append(dn, name);
    if (name.isEmpty())
        askForName(dn);
    fitHeight();
    Q_EMIT edited();
}

void DnEditor::removeChosen()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    if (chosen.isEmpty() || m_readOnly)
        return;
    qDeleteAll(chosen);
    fitHeight();
    Q_EMIT edited();
}

void DnEditor::fitHeight()
{
    constexpr int most = 8;
    const int rows = std::clamp(m_list->count(), 1, isSingle() ? 1 : most);
    const int height = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + metrics::tight);
    m_list->setFixedHeight(height * rows + 2 * m_list->frameWidth() + metrics::tight);
}

bool DnEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_readOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            choose();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace drover::ui
