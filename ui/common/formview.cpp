// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formview.h"

#include "text/jsontext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Shown
{
    QString text;
    QString toolTip;
};

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    const QStringList names = path.split(u'/');
    for (const QString &name : names)
        value = value.toObject().value(name);
    return value;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? FormView::tr("yes") : FormView::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 15);
    return text::compactJson(value);
}

Shown shownDate(const QJsonValue &value)
{
    const QDateTime time = value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger())
                                            : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {jsonText(value), {}};
    return {QLocale().toString(time.toLocalTime(), QLocale::ShortFormat), time.toUTC().toString(Qt::ISODateWithMs)};
}

QString shownSeconds(qint64 seconds)
{
    if (seconds > 0 && seconds % 86400 == 0)
        return FormView::tr("%1 s (%n day(s))", nullptr, static_cast<int>(seconds / 86400)).arg(QLocale().toString(seconds));
    if (seconds > 0 && seconds % 3600 == 0)
        return FormView::tr("%1 s (%n hour(s))", nullptr, static_cast<int>(seconds / 3600)).arg(QLocale().toString(seconds));
    if (seconds > 0 && seconds % 60 == 0)
        return FormView::tr("%1 s (%n minute(s))", nullptr, static_cast<int>(seconds / 60)).arg(QLocale().toString(seconds));
    return FormView::tr("%1 s").arg(QLocale().toString(seconds));
}

Shown shown(FieldKind kind, const QJsonValue &value)
{
    switch (kind) {
    case FieldKind::Secret:
        return {value.toString().isEmpty() ? FormView::tr("not set") : FormView::tr("set, not shown"), {}};
    case FieldKind::Date:
        return shownDate(value);
    case FieldKind::Seconds:
        if (value.isDouble())
            return {shownSeconds(value.toInteger()), {}};
        break;
    case FieldKind::Number:
        if (value.isDouble())
            return {QLocale().toString(value.toInteger()), {}};
        break;
    case FieldKind::List:
        if (value.isArray()) {
            QStringList lines;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &entry : array)
                lines += jsonText(entry);
            return {lines.join(u'\n'), {}};
        }
        break;
    case FieldKind::Text:
    case FieldKind::Code:
    case FieldKind::Flag:
    case FieldKind::Json:
        break;
    }
    return {jsonText(value), {}};
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty())
           || (value.isString() && value.toString().isEmpty());
}

bool isSecretLike(const QString &name)
{
    const QString lower = name.toLower();
    return lower.contains("secret"_L1) || lower.contains("password"_L1);
}

/// Long unbroken values wrap: a zero-width space after each separator lets the label break there.
QString breakable(QString text)
{
    for (const QChar separator : u"/,&?=_-."_s)
        text.replace(separator, QString(separator) + QChar(0x200b));
    return text;
}

} // namespace

FormView::FormView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    rebuild();
}

void FormView::setCatalogue(const QList<FormField> &fields)
{
    m_catalogue = fields;
    rebuild();
}

void FormView::setObject(const QJsonObject &object)
{
    m_object = object;
    rebuild();
}

void FormView::setFilter(const QString &text)
{
    m_filter = text;
    applyFilter();
}

void FormView::rebuild()
{
    m_rows.clear();
    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    content->setAccessibleName(tr("Fields"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::wide);
    m_column->setSpacing(metrics::tight);

    QSet<QString> known;
    QString section;
    QLabel *heading = nullptr;
    QFormLayout *form = nullptr;
    for (const FormField &field : std::as_const(m_catalogue)) {
        known.insert(field.path.section(u'/', 0, 0));
        const QJsonValue value = valueAt(m_object, field.path);
        if (isEmpty(value) && field.kind != FieldKind::Secret)
            continue;
        if (field.kind == FieldKind::Secret && m_object.isEmpty())
            continue;
        if (!form || field.section != section) {
            section = field.section;
            heading = addHeading(section);
            form = addForm();
        }
        addRow(form, heading, field, value);
    }
    form = nullptr;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (known.contains(member.key()) || isEmpty(member.value()))
            continue;
        if (!form) {
            heading = addHeading(tr("More"));
            form = addForm();
        }
        const FieldKind kind = isSecretLike(member.key()) ? FieldKind::Secret
                               : member.value().isArray() ? FieldKind::List
                                                          : FieldKind::Json;
        addRow(form, heading, {QString(), member.key(), member.key(), kind}, member.value());
    }
    m_column->addStretch();
    setWidget(content);
    applyFilter();
}

QLabel *FormView::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme::headingFont());
    heading->setContentsMargins(0, m_column->count() == 0 ? 0 : metrics::wide - metrics::tight, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

QFormLayout *FormView::addForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::tight);
    m_column->addLayout(form);
    return form;
}

void FormView::addRow(QFormLayout *form, QLabel *heading, const FormField &field, const QJsonValue &value)
{
    const Shown what = shown(field.kind, value);
    auto *label = new QLabel(field.label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int labelWidth = fontMetrics().averageCharWidth() * 20;
    label->setFixedWidth(labelWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(field.kind == FieldKind::Text ? what.text : breakable(what.text));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setCursor(Qt::IBeamCursor);
    text->setToolTip(what.toolTip);
    text->setObjectName(u"value:"_s + field.path);
    text->setProperty("plain", what.text);
    text->setAccessibleName(field.label);
    text->setAccessibleDescription(what.text);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    if (field.kind == FieldKind::Code || (field.kind == FieldKind::List && what.text.contains(u"://"_s)))
        text->setFont(theme::codeFont());
    label->setBuddy(text);
    form->addRow(label, text);
    m_rows.append({field.path, label, text, heading});
}

void FormView::applyFilter()
{
    QSet<QLabel *> shownHeadings;
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = m_filter.isEmpty() || row.label->text().contains(m_filter, Qt::CaseInsensitive)
                          || row.value->property("plain").toString().contains(m_filter, Qt::CaseInsensitive);
        row.label->setVisible(fits);
        row.value->setVisible(fits);
        if (fits)
            shownHeadings.insert(row.heading);
    }
    for (const Row &row : std::as_const(m_rows))
        row.heading->setVisible(shownHeadings.contains(row.heading));
}

int FormView::visibleRows() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.value->isHidden(); }));
}

QString FormView::shownValue(const QString &path) const
{
    for (const Row &row : m_rows) {
        if (row.path == path)
            return row.value->property("plain").toString();
    }
    return {};
}

} // namespace drover::ui
