// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/simpleeditors.h"

#include "editing/maskedjson.h"
#include "domain/instant.h"
#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidgetAction>

#include <array>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::ValueKind;

namespace {

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    return row;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isUndefined() || value.isNull() ? QString() : text::compactJson(value);
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

/// The whole number, or, where it is none, the text.
QJsonValue numberValue(const QString &text, qint64 factor = 1)
{
    if (text.trimmed().isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? QJsonValue(number * factor) : QJsonValue(text);
}

constexpr std::array<qint64, 4> unitFactors{1, 60, 3600, 86400};

} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    rowOf(this)->addWidget(m_line);
    nameControl(m_line);
    if (field.fixedFont || field.kind == ValueKind::Uri)
        m_line->setFont(theme::codeFont());
    if (field.kind == ValueKind::Uri)
        m_line->setPlaceholderText(u"https://"_s);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void TextEditor::setValue(const QJsonValue &value)
{
    m_line->setText(textOf(value));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text().size() > 30 ? m_line->text() : QString());
}

QJsonValue TextEditor::value() const
{
    return textValue(m_line->text());
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showReadOnly(m_line, readOnly);
}

LinesEditor::LinesEditor(const Field &field, bool code, QWidget *parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    rowOf(this)->addWidget(m_text);
    nameControl(m_text);
    m_text->setTabChangesFocus(true);
    if (code) {
        m_text->setFont(theme::codeFont());
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

void LinesEditor::fitHeight()
{
    constexpr int least = 2;
    constexpr int greatest = 10;
    const int lines = std::clamp(m_text->document()->blockCount(), least, greatest);
    const int margins = static_cast<int>(m_text->document()->documentMargin()) * 2 + m_text->frameWidth() * 2;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + margins + 2);
}

void LinesEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(textOf(value));
}

QJsonValue LinesEditor::value() const
{
    return textValue(m_text->toPlainText());
}

void LinesEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    showReadOnly(m_text, readOnly);
}

JsonEditor::JsonEditor(const Field &field, QWidget *parent) : LinesEditor(field, true, parent) {}

void JsonEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    text()->setPlainText(value.isUndefined() || value.isNull() ? QString() : text::indentedJson(value).trimmed());
}

QJsonValue JsonEditor::value() const
{
    const QString typed = text()->toPlainText();
    if (typed.trimmed().isEmpty())
        return QJsonValue::Undefined;
    const QJsonValue read = editing::jsonValue(typed);
    return read.isUndefined() ? QJsonValue(typed) : read;
}

FlagEditor::FlagEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QCheckBox(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_box);
    row->addStretch();
    nameControl(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_isSet = true;
        tell();
        Q_EMIT edited();
    });
}

void FlagEditor::tell()
{
    m_box->setText(!m_isSet ? tr("not set") : m_box->isChecked() ? tr("yes") : tr("no"));
}

void FlagEditor::setValue(const QJsonValue &value)
{
    m_isSet = value.isBool();
    m_box->setChecked(value.toBool());
    tell();
}

QJsonValue FlagEditor::value() const
{
    return m_isSet ? QJsonValue(m_box->isChecked()) : QJsonValue(QJsonValue::Undefined);
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_box, 1);
    nameControl(m_box);
    m_box->addItem(tr("not set"), QString());
    for (const domain::FieldChoice &choice : field.choices)
        m_box->addItem(choice.label, choice.value);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(14);
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, not the value
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_came = value.toString();
    int index = m_came.isEmpty() ? 0 : m_box->findData(m_came, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        m_box->addItem(m_came, m_came);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QJsonValue ChoiceEditor::value() const
{
    const QString chosen = m_box->currentData().toString();
    if (!m_came.isEmpty() && chosen.compare(m_came, Qt::CaseInsensitive) == 0)
        return m_came;
    // A server that writes names of constants wants to read them.
    const bool constants = !m_came.isEmpty() && m_came == m_came.toUpper() && m_came != m_came.toLower() && field().kind == ValueKind::Choice;
    return textValue(constants ? chosen.toUpper() : chosen);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

NumberEditor::NumberEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_line);
    row->addStretch();
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setPlaceholderText(tr("not set"));
    nameControl(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.isDouble() ? QString::number(value.toInteger()) : textOf(value));
}

QJsonValue NumberEditor::value() const
{
    return numberValue(m_line->text());
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showReadOnly(m_line, readOnly);
}

DurationEditor::DurationEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_unit(new QComboBox(this)), m_seconds(new QLabel(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_line);
    row->addWidget(m_unit);
    row->addWidget(m_seconds);
    row->addStretch();
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setPlaceholderText(tr("not set"));
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    m_unit->setFocusPolicy(Qt::StrongFocus);
    m_seconds->setForegroundRole(QPalette::PlaceholderText);
    nameControl(m_line);
    nameControl(m_unit, tr("unit"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        tellSeconds();
        Q_EMIT edited();
    });
    connect(m_unit, &QComboBox::activated, this, &DurationEditor::changeUnit);
}

void DurationEditor::setValue(const QJsonValue &value)
{
    std::size_t unit = 0;
    const qint64 seconds = value.toInteger();
    for (std::size_t i = 0; seconds > 0 && i < unitFactors.size(); ++i) {
        if (seconds % unitFactors.at(i) == 0)
            unit = i;
    }
    m_unit->setCurrentIndex(static_cast<int>(unit));
    m_factor = unitFactors.at(unit);
    m_line->setText(value.isDouble() ? QString::number(seconds / m_factor) : textOf(value));
    tellSeconds();
}

QJsonValue DurationEditor::value() const
{
    return numberValue(m_line->text(), m_factor);
}

void DurationEditor::changeUnit()
{
    const QJsonValue before = value();
    m_factor = unitFactors.at(static_cast<std::size_t>(m_unit->currentIndex()));
    tellSeconds();
    if (value() != before)
        Q_EMIT edited();
}

void DurationEditor::tellSeconds()
{
    const QJsonValue seconds = value();
    m_seconds->setText(seconds.isDouble() && m_factor > 1 ? tr("= %1 s").arg(QLocale().toString(seconds.toInteger())) : QString());
}

void DurationEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showReadOnly(m_line, readOnly);
    m_unit->setEnabled(!readOnly);
}

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_calendar(new QToolButton(this)), m_local(new QLabel(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_line);
    row->addWidget(m_calendar);
    row->addWidget(m_local, 1);
    m_line->setFont(theme::codeFont());
    m_line->setFixedWidth(QFontMetrics(theme::codeFont()).averageCharWidth() * 24);
    m_line->setPlaceholderText(tr("not set"));
    m_calendar->setIcon(icon(Icon::Clock));
    m_calendar->setAutoRaise(true);
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    m_calendar->setToolTip(tr("Choose a day"));
    m_local->setForegroundRole(QPalette::PlaceholderText);
    m_local->setWordWrap(true);
    nameControl(m_line);
    nameControl(m_calendar, tr("choose a day"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        tellLocal();
        Q_EMIT edited();
    });
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::showCalendar);
}

void DateEditor::setValue(const QJsonValue &value)
{
    m_came = value;
    m_cameText = value.isDouble() ? domain::instantOf(value).toString(Qt::ISODateWithMs) : textOf(value);
    m_line->setText(m_cameText);
    tellLocal();
}

QJsonValue DateEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text == m_cameText)
        return m_came;
    if (!m_came.isDouble() || text.isEmpty())
        return textValue(text);
    const QDateTime time = domain::instantOf(text);
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(text);
}

void DateEditor::tellLocal()
{
    const QDateTime time = domain::instantOf(m_line->text().trimmed());
    m_local->setText(time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString());
    m_local->setToolTip(time.isValid() ? tr("In this computer’s time zone") : QString());
}

void DateEditor::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(field().label);
    const QDateTime now = QDateTime::fromString(m_line->text().trimmed(), Qt::ISODateWithMs);
    if (now.isValid())
        calendar->setSelectedDate(now.date());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu, now](const QDate &day) {
        const QTime time = now.isValid() ? now.time() : QTime(0, 0);
        m_line->setText(QDateTime(day, time).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        tellLocal();
        menu->close();
        Q_EMIT edited();
    });
    menu->popup(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showReadOnly(m_line, readOnly);
    m_calendar->setVisible(!readOnly);
}

} // namespace drover::ui
