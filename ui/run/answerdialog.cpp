// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/answerdialog.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/run/jsoninput.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Template {
    QString name;
    QString title;
    QString tip;
    QJsonValue value;
};

QList<Template> templates()
{
    const QJsonObject user{{u"uid"_s, u"ann"_s}, {u"attributes"_s, QJsonObject{{u"mail"_s, u"ann@example.org"_s}, {u"displayName"_s, u"Ann"_s}}}};
    return {{u"user"_s, AnswerDialog::tr("User"), AnswerDialog::tr("A person with attributes"), QJsonObject{{u"$user"_s, user}}},
            {u"text"_s, AnswerDialog::tr("Text"), AnswerDialog::tr("A text; a number or true is written as it is"), u"text"_s},
            {u"list"_s, AnswerDialog::tr("List"), AnswerDialog::tr("A list of values"), QJsonArray{u"one"_s, u"two"_s}},
            {u"object"_s, AnswerDialog::tr("Object"), AnswerDialog::tr("An object with getters and members of these names"),
             QJsonObject{{u"name"_s, u"value"_s}}},
            {u"true"_s, AnswerDialog::tr("True"), AnswerDialog::tr("Yes"), true},
            {u"nothing"_s, AnswerDialog::tr("Nothing"), AnswerDialog::tr("None, as a server that finds nothing"), QJsonValue::Null},
            {u"error"_s, AnswerDialog::tr("Error"), AnswerDialog::tr("The call raises an exception"),
             QJsonObject{{u"$error"_s, QJsonObject{{u"type"_s, u"java.io.IOException"_s}, {u"message"_s, u"Connection refused"_s}}}}},
            {u"sequence"_s, AnswerDialog::tr("In turn"), AnswerDialog::tr("One after the other, then the last one for ever"),
             QJsonObject{{u"$sequence"_s, QJsonArray{QJsonValue::Null, u"then"_s}}}}};
}

} // namespace

AnswerDialog::AnswerDialog(const QString &call, const QJsonValue &answer, const QString &returned, QWidget *parent)
    : QDialog(parent), m_call(call), m_input(new JsonInput(tr("Answer as JSON"), this)), m_keep(nullptr)
{
    setObjectName(u"answerDialog"_s);
    setWindowTitle(tr("Answer a simulated call"));
    resize(560, 380);
    buildLayout(!answer.isUndefined(), returned);
    m_input->setValue(answer.isUndefined() ? QJsonValue(QJsonValue::Null) : answer);
    connect(m_input, &JsonInput::edited, this, &AnswerDialog::validate);
    m_input->setFocus();
}

void AnswerDialog::buildLayout(bool hasAnswer, const QString &returned)
{
    auto *heading = new QLabel(m_call, this);
    QFont code = theme::codeFont();
    code.setBold(true);
    heading->setFont(code);
    heading->setWordWrap(true);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new QLabel(returned.isEmpty() ? tr("What it returns in the next runs of this scenario:")
                                               : tr("It returned %1. What it returns in the next runs of this scenario:").arg(returned), this);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    const QList<Template> all = templates();
    for (const Template &one : all) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"template-"_s + one.name);
        button->setText(one.title);
        button->setToolTip(one.tip);
        button->setAccessibleName(tr("Write %1", "kind of answer").arg(one.title));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, value = one.value] {
            m_input->setValue(value);
            validate();
            m_input->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("Keep answer"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keepAnswer"_s);
    m_keep->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    if (hasAnswer) {
        QPushButton *forget = buttons->addButton(tr("Remove answer"), QDialogButtonBox::DestructiveRole);
        forget->setObjectName(u"removeAnswer"_s);
        forget->setAutoDefault(false);
        connect(forget, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::normal);
    column->addWidget(heading);
    column->addWidget(text);
    column->addLayout(row);
    column->addWidget(m_input, 1);
    column->addWidget(buttons);
}

QJsonValue AnswerDialog::answer() const
{
    return m_input->value();
}

void AnswerDialog::validate()
{
    m_keep->setEnabled(m_input->isValid());
}

} // namespace drover::ui
