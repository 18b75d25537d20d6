// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/diagramaccessible.h"

#include "ui/flow/sequencediagram.h"

#include <QAccessibleWidget>
#include <QHash>

namespace drover::ui::flow {

namespace {

/// One message. Lives as long as its list; the message is looked up at each question.
class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MessageAccessible(SequenceDiagram *diagram, int row) : m_diagram(diagram), m_row(row) {}

    bool isValid() const override { return m_diagram && m_row < rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_diagram ? m_diagram->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_diagram.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && (kind == QAccessible::Name || kind == QAccessible::Value) ? m_diagram->rowDescription(m_row)
                                                                                       : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_diagram->rowRect(m_row);
        return {m_diagram->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_diagram->currentRow() == m_row;
        state.focused = state.selected && m_diagram->hasFocus();
        state.offscreen = !m_diagram->viewport()->rect().intersects(m_diagram->rowRect(m_row));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_diagram->setFocus(Qt::OtherFocusReason);
        m_diagram->setCurrentRow(m_row);
        if (name == pressAction())
            Q_EMIT m_diagram->activated(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int row() const { return m_row; }

private:
    int rowCount() const { return m_diagram->model() ? static_cast<int>(m_diagram->model()->messages().size()) : 0; }

    QPointer<SequenceDiagram> m_diagram;
    int m_row;
};

class DiagramAccessible : public QAccessibleWidget
{
public:
    explicit DiagramAccessible(SequenceDiagram *diagram) : QAccessibleWidget(diagram, QAccessible::List) {}

    ~DiagramAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        const tables::FlowMessageModel *model = diagram()->model();
        return model ? static_cast<int>(model->messages().size()) : 0;
    }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_items.constFind(index);
        if (found != m_items.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *item = new MessageAccessible(diagram(), index);
        m_items.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const MessageAccessible *>(child);
        return item ? item->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(diagram()->rowAt(diagram()->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return diagram()->hasFocus() ? child(diagram()->currentRow()) : nullptr;
    }

private:
    SequenceDiagram *diagram() const { return static_cast<SequenceDiagram *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *diagram = qobject_cast<SequenceDiagram *>(object);
    return diagram ? new DiagramAccessible(diagram) : nullptr;
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(makeInterface); // a factory that is there already is not added again
}

} // namespace drover::ui::flow
