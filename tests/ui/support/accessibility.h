// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QStringList>
#include <QWidget>

namespace drover::test {

/// Widgets inside a composite control that screen readers meet as part of it.
inline bool isInnerPart(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QWidget *parent = widget->parentWidget();
    return name.startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QComboBox *>(parent)
           || (qobject_cast<const QAbstractScrollArea *>(parent) && qobject_cast<const QAbstractScrollArea *>(parent)->viewport() == widget);
}

inline QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (const QWidget *up = widget; up; up = up->parentWidget())
        parts.prepend(up->objectName().isEmpty() ? QString::fromLatin1(up->metaObject()->className()) : up->objectName());
    return parts.join(QStringLiteral(" > "));
}

/// Visible controls that can have the focus but tell a screen reader no name.
inline QStringList controlsWithoutName(const QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless += pathOf(widget);
    }
    return nameless;
}

/// Controls in the order in which Tab reaches them, starting from the one with the focus; ends when it comes round.
inline QList<QWidget *> tabOrder(QWidget *start)
{
    QList<QWidget *> order;
    QWidget *widget = start;
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            order += widget;
        widget = widget->nextInFocusChain();
    } while (widget != start && order.size() < 2000);
    return order;
}

/// Visible labels and buttons whose text needs more room than they have; labels that elide say so by themselves.
inline QStringList cutOffTexts(const QWidget *root)
{
    QStringList cut;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("drover::ui::ElidedLabel"))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed - 1 || (!label->wordWrap() && label->width() < label->sizeHint().width() - 1))
            cut += pathOf(label) + QStringLiteral(": ") + label->text().left(60);
    }
    const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && !isInnerPart(button) && button->width() < button->minimumSizeHint().width() - 1)
            cut += pathOf(button) + QStringLiteral(": ") + button->text();
    }
    return cut;
}

} // namespace drover::test
