// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "ui/common/formview.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace drover::ui {

class ElidedLabel;
class EmptyState;
class FilterEdit;
class JsonView;
class StatusDot;

/// Read-only view of one object: its name and id, a form with its own search, and the JSON as a second tab.
class EntityDetail : public QWidget
{
    Q_OBJECT
public:
    EntityDetail(const QList<FormField> &catalogue, const QString &nothingSelected, QWidget *parent = nullptr);

    void setEntity(const std::optional<domain::Entity> &entity);
    const std::optional<domain::Entity> &entity() const { return m_entity; }
    FormView *form() const { return m_form; }

private:
    void buildLayout();
    void showJsonIfNeeded();

    std::optional<domain::Entity> m_entity;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    StatusDot *m_status;
    QTabWidget *m_tabs;
    FilterEdit *m_filter;
    FormView *m_form;
    JsonView *m_json = nullptr; ///< made when its tab is first shown
};

} // namespace drover::ui
