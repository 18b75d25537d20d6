// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/pages/pageform.h"

#include <QList>
#include <QWidget>

#include <functional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace drover::ui {
class ElidedLabel;
}

namespace drover::ui::flow {

/// The page that the requesting party is shown, as a form of the system. Claims that the page has no input for can be added. Main thread.
class PageFormWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PageFormWidget(QWidget *parent = nullptr);

    /// Shows the \a number-th page of the flow, with the values that the scenario has for it.
    void showPage(const uma::PageForm &form, const QMap<QString, QString> &suggested, int number);
    void clear();
    /// While false the page can be read, not submitted.
    void setSubmittable(bool submittable);

    /// Claim name → value, as the default button would send it. Inputs that are bound to something else than a claim are
    /// left out. On a page of log-in or consent the form's field names stand for claims, the button's among them.
    QMap<QString, QString> values() const;
    /// The first input, else the default button.
    QWidget *firstField() const;
    bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void submitted(const QMap<QString, QString> &values);

private:
    struct Input
    {
        QString claim;
        QWidget *widget = nullptr;
        std::function<QString()> value;
    };
    struct Extra
    {
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
        QWidget *row = nullptr;
    };

    void addField(const uma::PageField &field, const QMap<QString, QString> &suggested);
    void addExtra(const QString &name, const QString &value);
    void removeExtra(QWidget *row);
    void addButtons(const uma::PageForm &form, const QMap<QString, QString> &suggested);
    void submit();
    void submitWith(const uma::PageButton &button);
    QMap<QString, QString> enteredValues() const;
    QWidget *rebuildContent();

    QLabel *m_title;
    ElidedLabel *m_path;
    QScrollArea *m_scroll;
    QFormLayout *m_fields = nullptr;
    QVBoxLayout *m_extrasLayout = nullptr;
    QToolButton *m_addClaim = nullptr;
    QPushButton *m_submit; ///< the default one
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_others; ///< the page's further buttons
    uma::PageButton m_pressed;     ///< what the default one is on the page
    bool m_sendsButton = false;
    QList<Input> m_inputs;
    QList<Extra> m_extras;
    bool m_isEmpty = true;
    bool m_submittable = false;
};

} // namespace drover::ui::flow
