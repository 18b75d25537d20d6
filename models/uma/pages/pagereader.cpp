// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/pages/pageform.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

// The Facelets subset that the servers' own pages use, read without a Faces runtime.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;
constexpr qsizetype maxInputs = 1000;

/// Entities of XHTML's DTD, which is not loaded: blanks and dashes as they are, others by nothing.
class Entities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        static const QHash<QString, QString> known{
            {u"nbsp"_s, u"\u00a0"_s}, {u"copy"_s, u"©"_s},  {u"reg"_s, u"®"_s},   {u"hellip"_s, u"…"_s},
            {u"ndash"_s, u"–"_s},     {u"mdash"_s, u"—"_s}, {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s},
            {u"rarr"_s, u"→"_s},      {u"larr"_s, u"←"_s},  {u"times"_s, u"×"_s}, {u"bull"_s, u"•"_s},
        };
        return known.value(name, u" "_s);
    }
};

/// A text with its expressions: `#{msgs['a.b']}` becomes its key, other expressions have no value here.
QString plainText(const QString &text)
{
    if (!text.contains("#{"_L1)) {
        return text.simplified();
    }
    static const QRegularExpression message(u"#\\{\\s*msgs\\s*\\[\\s*['\"]([^'\"}]*)['\"]\\s*\\]\\s*\\}"_s);
    static const QRegularExpression expression(u"#\\{[^}]*\\}"_s);
    QString plain = text;
    plain.replace(message, u"\\1"_s);
    plain.remove(expression);
    return plain.simplified();
}

/// The claim name in `#{gatherer.pageClaims['x']}` or `#{gatherer.pageClaims.x}`; empty for any other binding.
QString claimKeyOf(const QString &binding)
{
    static const QRegularExpression indexed(
        u"^\\s*[#$]\\{\\s*gatherer\\s*\\.\\s*pageClaims\\s*\\[\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\]\\s*\\}\\s*$"_s);
    static const QRegularExpression dotted(
        u"^\\s*[#$]\\{\\s*gatherer\\s*\\.\\s*pageClaims\\s*\\.\\s*(\\w+)\\s*\\}\\s*$"_s);
    if (const auto match = indexed.match(binding); match.hasMatch()) {
        return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    }
    const auto match = dotted.match(binding);
    return match.hasMatch() ? match.captured(1) : QString();
}

bool calls(const QString &action, QLatin1StringView method)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QString compact = action;
    compact.remove(blanks);
    return compact.startsWith("#{gatherer."_L1 + method);
}

class PageReader {
public:
    explicit PageReader(const QString &page)
    {
        m_form.page = page;
        m_form.failureLeadsToErrorPage = PageForm::hasFailureRule(page);
    }
    Result<PageForm> read(const QByteArray &xhtml);

private:
    void start(const QXmlStreamReader &xml);
    void end(const QXmlStreamReader &xml);
    void text(const QString &text);
    void addInput(const QXmlStreamAttributes &attributes, PageField::Kind kind);
    void addButton(const QXmlStreamAttributes &attributes);
    QString idOf(const QXmlStreamAttributes &attributes);
    void finishLabels();

    PageForm m_form;
    QString m_formId;
    bool m_prependId = true;
    int m_generated = 0;
    int m_depth = 0;
    int m_skipFrom = 0;  ///< depth of the element whose content is not shown; 0: none
    int m_titleFrom = 0; ///< depth of the element that holds the title
    int m_labelFrom = 0;
    QString m_labelFor;
    QString m_labelText;
    QHash<QString, QString> m_labels; ///< by the id of their input
};

Result<PageForm> PageReader::read(const QByteArray &xhtml)
{
    const auto broken = [this](const QString &why) {
        return fail(Error::Kind::Input,
                    QCoreApplication::translate("uma", "The page %1 could not be read.").arg(m_form.page), why,
                    QCoreApplication::translate("uma", "Correct the page; it has to be well-formed XHTML."));
    };
    if (xhtml.size() > maxBytes) {
        return broken(
            QCoreApplication::translate("uma", "It is larger than %n byte(s).", nullptr, static_cast<int>(maxBytes)));
    }
    QXmlStreamReader xml(xhtml);
    Entities entities;
    xml.setEntityResolver(&entities);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            start(xml);
            break;
        case QXmlStreamReader::EndElement:
            end(xml);
            break;
        case QXmlStreamReader::Characters:
            text(xml.text().toString());
            break;
        default:
            break;
        }
        if (m_form.fields.size() + m_form.buttons.size() > maxInputs) {
            return broken(QCoreApplication::translate("uma", "It has more than %n input(s).", nullptr,
                                                      static_cast<int>(maxInputs)));
        }
    }
    xml.setEntityResolver(nullptr);
    if (xml.hasError()) {
        return broken(
            QCoreApplication::translate("uma", "Line %1, column %2: %3")
                .arg(QString::number(xml.lineNumber()), QString::number(xml.columnNumber()), xml.errorString()));
    }
    finishLabels();
    return m_form;
}

void PageReader::start(const QXmlStreamReader &xml)
{
    ++m_depth;
    if (m_skipFrom != 0) {
        return;
    }
    const QStringView name = xml.name();
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString defined = attributes.value("name"_L1).toString();
    if (attributes.value("rendered"_L1) == "false"_L1 || name == "style"_L1 || name == "script"_L1 ||
        (name == "define"_L1 && defined == "head"_L1)) {
        m_skipFrom = m_depth;
    } else if (name == "title"_L1 || (name == "define"_L1 && defined == "pageTitle"_L1)) {
        m_titleFrom = m_depth;
    } else if (name == "viewAction"_L1) {
        if (calls(attributes.value("action"_L1).toString(), "prepareForStep"_L1)) {
            m_form.prepares = true;
            m_form.prepareOnPostback = attributes.value("onPostback"_L1) == "true"_L1;
        }
    } else if (name == "form"_L1) {
        m_formId = idOf(attributes);
        m_prependId = attributes.value("prependId"_L1) != "false"_L1;
    } else if (name == "inputText"_L1 || name == "inputTextarea"_L1) {
        addInput(attributes, PageField::Kind::Text);
    } else if (name == "inputSecret"_L1) {
        addInput(attributes, PageField::Kind::Secret);
    } else if (name == "inputHidden"_L1) {
        addInput(attributes, PageField::Kind::Hidden);
    } else if (name == "selectBooleanCheckbox"_L1) {
        addInput(attributes, PageField::Kind::Checkbox);
    } else if (name == "commandButton"_L1 || name == "commandLink"_L1) {
        addButton(attributes);
    } else if (name == "outputLabel"_L1) {
        m_labelFrom = m_depth;
        m_labelFor = attributes.value("for"_L1).toString();
        m_labelText = plainText(attributes.value("value"_L1).toString());
    } else if (name == "outputText"_L1 || name == "outputFormat"_L1) {
        text(attributes.value("value"_L1).toString());
    }
}

void PageReader::end(const QXmlStreamReader &xml)
{
    if (m_skipFrom == m_depth) {
        m_skipFrom = 0;
    }
    if (m_titleFrom == m_depth) {
        m_titleFrom = 0;
    }
    if (m_labelFrom == m_depth) {
        m_labelFrom = 0;
        if (m_labelFor.isEmpty()) {
            if (!m_labelText.isEmpty()) {
                m_form.texts.append(m_labelText);
            }
        } else {
            m_labels.insert(m_labelFor, m_labelText);
        }
    }
    if (xml.name() == "form"_L1 && m_skipFrom == 0) {
        m_formId.clear();
        m_prependId = true;
    }
    --m_depth;
}

void PageReader::text(const QString &text)
{
    if (m_skipFrom != 0) {
        return;
    }
    const QString plain = plainText(text);
    if (plain.isEmpty()) {
        return;
    }
    if (m_titleFrom != 0) {
        m_form.title = m_form.title.isEmpty() ? plain : m_form.title + u' ' + plain;
    } else if (m_labelFrom != 0) {
        m_labelText = m_labelText.isEmpty() ? plain : m_labelText + u' ' + plain;
    } else {
        m_form.texts.append(plain);
    }
}

void PageReader::addInput(const QXmlStreamAttributes &attributes, PageField::Kind kind)
{
    PageField field;
    field.formId = m_prependId ? m_formId : QString();
    field.inputId = idOf(attributes);
    const QString binding = attributes.value("value"_L1).toString();
    field.claimKey = claimKeyOf(binding);
    field.kind = kind;
    field.value = field.claimKey.isEmpty() ? plainText(binding) : QString();
    field.placeholder = plainText(attributes.value("placeholder"_L1).toString());
    field.label = plainText(attributes.value("label"_L1).toString());
    m_form.fields.append(field);
}

void PageReader::addButton(const QXmlStreamAttributes &attributes)
{
    PageButton button;
    button.formId = m_prependId ? m_formId : QString();
    button.inputId = idOf(attributes);
    button.label = plainText(attributes.value("value"_L1).toString());
    button.gathers = calls(attributes.value("action"_L1).toString(), "gather"_L1);
    m_form.buttons.append(button);
}

QString PageReader::idOf(const QXmlStreamAttributes &attributes)
{
    const QString id = attributes.value("id"_L1).toString();
    return id.isEmpty() ? u"j_idt"_s + QString::number(++m_generated) : id;
}

void PageReader::finishLabels()
{
    for (PageField &field : m_form.fields) {
        if (m_labels.contains(field.inputId)) {
            field.label = m_labels.value(field.inputId);
        }
        if (field.label.isEmpty()) {
            field.label = field.claimKey;
        }
    }
}

} // namespace

Result<PageForm> PageForm::parse(const QByteArray &xhtml, const QString &page)
{
    PageReader reader(page);
    return reader.read(xhtml);
}

} // namespace drover::uma
