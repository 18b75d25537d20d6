// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/pageformwidget.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

PageFormWidget::PageFormWidget(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_path(new ElidedLabel(Qt::ElideMiddle, this)),
      m_scroll(new QScrollArea(this)), m_submit(new QPushButton(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(theme::headingFont());
    m_title->setTextFormat(Qt::PlainText);
    m_path->setObjectName(u"pagePath"_s);
    m_path->setFont(theme::codeFont());
    m_submit->setObjectName(u"submitPage"_s);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *header = new QHBoxLayout;
    header->setSpacing(metrics::normal);
    header->addWidget(m_title);
    header->addWidget(m_path, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::normal);
    m_buttons->addStretch();
    m_buttons->addWidget(m_submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::normal);
    column->setSpacing(metrics::tight);
    column->addLayout(header);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttons);
    connect(m_submit, &QPushButton::clicked, this, &PageFormWidget::submit);
    clear();
}

QWidget *PageFormWidget::rebuildContent()
{
    m_inputs.clear();
    m_extras.clear();
    m_fields = nullptr;
    m_extrasLayout = nullptr;
    m_addClaim = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    m_scroll->setWidget(content); // deletes the one before
    content->show(); // a scroll area that is seen already does not do it
    return content;
}

void PageFormWidget::clear()
{
    m_isEmpty = true;
    m_sendsButton = false;
    qDeleteAll(std::exchange(m_others, {}));
    m_title->setText(tr("Page"));
    m_path->setFullText({});
    QWidget *content = rebuildContent();
    auto *text = new QLabel(tr("When a script asks the requesting party for claims, its page is shown here."), content);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    content->layout()->addWidget(text);
    static_cast<QVBoxLayout *>(content->layout())->addStretch(1);
    m_submit->setText(tr("Submit"));
    m_submit->setAccessibleName(tr("Submit the page"));
    setSubmittable(false);
}

void PageFormWidget::showPage(const uma::PageForm &form, const QMap<QString, QString> &suggested, int number)
{
    m_isEmpty = false;
    m_title->setText(form.title.isEmpty() ? tr("Page %1").arg(number) : tr("Page %1: %2").arg(QString::number(number), form.title));
    m_path->setFullText(form.page);
    QWidget *content = rebuildContent();
    auto *column = static_cast<QVBoxLayout *>(content->layout());
    QStringList texts = form.texts;
    if (form.isElsewhere)
        texts.append(tr("The script sent the browser to this site. Enter what it sends the browser back with."));
    else if (!form.known)
        texts.append(tr("Drover does not have this page. Add the claims that it would ask for."));
    if (!texts.isEmpty()) {
        auto *text = new QLabel(texts.join(u'\n'), content);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    m_fields = new QFormLayout;
    m_fields->setSpacing(metrics::tight);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_fields);
    for (const uma::PageField &field : form.fields)
        addField(field, suggested);
    m_extrasLayout = new QVBoxLayout;
    m_extrasLayout->setSpacing(metrics::tight);
    column->addLayout(m_extrasLayout);
    m_addClaim = new QToolButton(content);
    m_addClaim->setObjectName(u"addClaim"_s);
    m_addClaim->setIcon(icon(Icon::Add));
    m_addClaim->setText(form.submitsFields ? tr("Add a field") : tr("Add a claim"));
    m_addClaim->setToolTip(form.submitsFields ? tr("Send a field that this page has no input for")
                                              : tr("Send a claim that this page has no input for"));
    m_addClaim->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addClaim->setAutoRaise(true);
    column->addWidget(m_addClaim, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_addClaim, &QToolButton::clicked, this, [this] {
        addExtra({}, {});
        m_extras.last().name->setFocus();
    });
    for (auto it = suggested.begin(); it != suggested.end(); ++it) {
        const bool isBound = std::any_of(m_inputs.begin(), m_inputs.end(), [&it](const Input &input) { return input.claim == it.key(); })
                             || (form.submitsFields && std::any_of(form.buttons.begin(), form.buttons.end(), [&it](const auto &button) {
                                     return button.fieldName() == it.key();
                                 }));
        if (!isBound)
            addExtra(it.key(), it.value());
    }
    addButtons(form, suggested);
    setSubmittable(m_submittable);
}

void PageFormWidget::addButtons(const uma::PageForm &form, const QMap<QString, QString> &suggested)
{
    qDeleteAll(std::exchange(m_others, {}));
    QList<uma::PageButton> buttons;
    for (const uma::PageButton &button : form.buttons) {
        if (button.gathers)
            buttons.append(button);
    }
    m_sendsButton = form.submitsFields && !buttons.isEmpty();
    if (buttons.isEmpty())
        buttons.append(uma::PageButton{{}, {}, form.isElsewhere ? tr("Come back") : QString(), true});
    // The one that the scenario presses is the default, else the page's first.
    const auto pressed = std::find_if(buttons.begin(), buttons.end(),
                                      [&suggested](const uma::PageButton &one) { return suggested.contains(one.fieldName()); });
    m_pressed = pressed == buttons.end() ? buttons.first() : *pressed;
    const auto describe = [this](QPushButton *button, const QString &label) {
        button->setText(label.isEmpty() ? tr("Submit") : QString(label).replace(u'&', "&&"_L1));
        button->setAccessibleName(label.isEmpty() ? tr("Submit the page") : label);
    };
    describe(m_submit, m_pressed.label);
    for (const uma::PageButton &one : std::as_const(buttons)) {
        if (!m_sendsButton || one == m_pressed)
            continue;
        auto *button = new QPushButton(this);
        button->setObjectName(u"pageButton:"_s + one.fieldName());
        describe(button, one.label);
        connect(button, &QPushButton::clicked, this, [this, one] { submitWith(one); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
        m_others.append(button);
    }
}

void PageFormWidget::addField(const uma::PageField &field, const QMap<QString, QString> &suggested)
{
    const QString value = suggested.value(field.claimKey, field.value);
    if (field.kind == uma::PageField::Kind::Hidden) {
        if (!field.claimKey.isEmpty())
            m_inputs.append({field.claimKey, nullptr, [value] { return value; }});
        return;
    }
    const QString name = field.label.isEmpty() ? (field.claimKey.isEmpty() ? field.inputId : field.claimKey) : field.label;
    QWidget *widget = nullptr;
    std::function<QString()> read;
    if (field.kind == uma::PageField::Kind::Checkbox) {
        auto *box = new QCheckBox(name, m_scroll->widget());
        box->setChecked(value == "true"_L1);
        read = [box] { return box->isChecked() ? u"true"_s : u"false"_s; };
        m_fields->addRow(QString(), box);
        widget = box;
    } else {
        auto *line = new QLineEdit(value, m_scroll->widget());
        line->setPlaceholderText(field.placeholder);
        line->setEchoMode(field.kind == uma::PageField::Kind::Secret ? QLineEdit::Password : QLineEdit::Normal);
        read = [line] { return line->text(); };
        connect(line, &QLineEdit::returnPressed, this, &PageFormWidget::submit);
        auto *label = new QLabel(name, m_scroll->widget());
        label->setBuddy(line);
        m_fields->addRow(label, line);
        widget = line;
    }
    widget->setObjectName(u"pageField:"_s + (field.claimKey.isEmpty() ? field.inputId : field.claimKey));
    widget->setAccessibleName(name);
    if (field.claimKey.isEmpty()) {
        widget->setEnabled(false);
        widget->setToolTip(tr("This input is not bound to a claim."));
        return;
    }
    widget->setToolTip(tr("Claim %1").arg(field.claimKey));
    m_inputs.append({field.claimKey, widget, std::move(read)});
}

void PageFormWidget::addExtra(const QString &name, const QString &value)
{
    auto *row = new QWidget(m_scroll->widget());
    Extra extra{new QLineEdit(name, row), new QLineEdit(value, row), row};
    extra.name->setPlaceholderText(tr("claim"));
    extra.name->setAccessibleName(tr("Name of the added claim"));
    extra.name->setObjectName(u"extraName%1"_s.arg(m_extras.size()));
    extra.value->setPlaceholderText(tr("value"));
    extra.value->setAccessibleName(tr("Value of the added claim"));
    extra.value->setObjectName(u"extraValue%1"_s.arg(m_extras.size()));
    auto *remove = new QToolButton(row);
    remove->setIcon(icon(Icon::Remove));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove the added claim"));
    remove->setToolTip(tr("Remove the added claim"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::tight);
    line->addWidget(extra.name, 1);
    line->addWidget(extra.value, 2);
    line->addWidget(remove);
    m_extrasLayout->addWidget(row);
    m_extras.append(extra);
    connect(extra.value, &QLineEdit::returnPressed, this, &PageFormWidget::submit);
    connect(remove, &QToolButton::clicked, this, [this, row] { removeExtra(row); });
}

void PageFormWidget::removeExtra(QWidget *row)
{
    m_extras.removeIf([row](const Extra &extra) { return extra.row == row; });
    row->hide();
    row->deleteLater();
    m_addClaim->setFocus();
}

void PageFormWidget::setSubmittable(bool submittable)
{
    m_submittable = submittable;
    m_submit->setEnabled(submittable && !m_isEmpty);
    for (QPushButton *button : std::as_const(m_others))
        button->setEnabled(m_submit->isEnabled());
}

QMap<QString, QString> PageFormWidget::values() const
{
    QMap<QString, QString> values = enteredValues();
    if (m_sendsButton)
        values.insert(m_pressed.fieldName(), m_pressed.label);
    return values;
}

QMap<QString, QString> PageFormWidget::enteredValues() const
{
    QMap<QString, QString> values;
    for (const Input &input : m_inputs)
        values.insert(input.claim, input.value());
    for (const Extra &extra : m_extras) {
        const QString name = extra.name->text().trimmed();
        if (!name.isEmpty())
            values.insert(name, extra.value->text());
    }
    return values;
}

QWidget *PageFormWidget::firstField() const
{
    for (const Input &input : m_inputs) {
        if (input.widget && input.widget->isEnabled())
            return input.widget;
    }
    return m_extras.isEmpty() ? static_cast<QWidget *>(m_submit) : m_extras.first().name;
}

void PageFormWidget::submitWith(const uma::PageButton &button)
{
    if (!m_submittable || m_isEmpty)
        return;
    QMap<QString, QString> values = enteredValues();
    values.insert(button.fieldName(), button.label);
    Q_EMIT submitted(values);
}

void PageFormWidget::submit()
{
    if (m_submittable && !m_isEmpty)
        Q_EMIT submitted(values());
}

} // namespace drover::ui::flow
