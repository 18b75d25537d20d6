// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpage.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entity {
    QLatin1StringView name;
    char16_t character;
};
constexpr Entity Entities[] = {{QLatin1StringView("amp"), u'&'},   {QLatin1StringView("lt"), u'<'},
                               {QLatin1StringView("gt"), u'>'},    {QLatin1StringView("quot"), u'"'},
                               {QLatin1StringView("apos"), u'\''}, {QLatin1StringView("nbsp"), u' '}};

QString entityText(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
        if (!isNumber || code == 0 || code > 0x10FFFF)
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    for (const Entity &entity : Entities) {
        if (name == entity.name)
            return QString(QChar(entity.character));
    }
    return {};
}

QString decoded(QStringView text)
{
    constexpr qsizetype LongestName = 10;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end > i && end - i <= LongestName) {
            const QString character = entityText(text.sliced(i + 1, end - i - 1));
            if (!character.isEmpty()) {
                result += character;
                i = end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

struct Tag {
    QString name; ///< lower case; with a leading slash for an end tag
    QHash<QString, QString> attributes;
    bool has(const QString &attribute) const { return attributes.contains(attribute); }
    QString value(const QString &attribute) const { return attributes.value(attribute); }
};

/// Splits HTML into tags and the texts between them.
class Scanner {
public:
    explicit Scanner(QString html)
        : m_html(std::move(html))
    {
    }

    /// The text up to the next tag, and that tag; false at the end.
    bool next(QString &text, Tag &tag)
    {
        text.clear();
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            if (open < 0)
                break;
            text += decoded(QStringView(m_html).sliced(m_at, open - m_at));
            m_at = open;
            if (QStringView(m_html).sliced(m_at).startsWith(u"<!--")) {
                const qsizetype end = m_html.indexOf(u"-->"_s, m_at);
                m_at = end < 0 ? m_html.size() : end + 3;
                continue;
            }
            if (readTag(tag))
                return true;
            text += m_html.at(m_at++); // a lone <
        }
        return false;
    }

    /// The raw text up to the end tag of \a name, which is passed over.
    QString rawUntilEnd(const QString &name)
    {
        const QString end = u"</"_s + name;
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        const qsizetype stop = found < 0 ? m_html.size() : found;
        const QString raw = m_html.mid(m_at, stop - m_at);
        const qsizetype close = m_html.indexOf(u'>', stop);
        m_at = close < 0 ? m_html.size() : close + 1;
        return raw;
    }

private:
    static bool isNamePart(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':' || c == u'.'; }

    QString name()
    {
        const qsizetype from = m_at;
        while (m_at < m_html.size() && isNamePart(m_html.at(m_at)))
            ++m_at;
        return m_html.mid(from, m_at - from).toLower();
    }

    void skipSpace()
    {
        while (m_at < m_html.size() && m_html.at(m_at).isSpace())
            ++m_at;
    }

    QString attributeValue()
    {
        const QChar quote = m_html.at(m_at);
        qsizetype end = -1;
        if (quote == u'"' || quote == u'\'') {
            ++m_at;
            end = m_html.indexOf(quote, m_at);
        } else {
            end = m_at;
            while (end < m_html.size() && !m_html.at(end).isSpace() && m_html.at(end) != u'>')
                ++end;
        }
        if (end < 0)
            end = m_html.size();
        const QString value = decoded(QStringView(m_html).sliced(m_at, end - m_at));
        m_at = end;
        if (m_at < m_html.size() && m_html.at(m_at) == quote && (quote == u'"' || quote == u'\''))
            ++m_at;
        return value;
    }

    bool readTag(Tag &tag)
    {
        const qsizetype start = m_at++;
        const bool isEnd = m_at < m_html.size() && m_html.at(m_at) == u'/';
        const bool isDeclaration = m_at < m_html.size() && (m_html.at(m_at) == u'!' || m_html.at(m_at) == u'?');
        if (isEnd || isDeclaration)
            ++m_at;
        const QString tagName = name();
        if (tagName.isEmpty()) {
            m_at = start;
            return false;
        }
        tag.name = isEnd ? QString(u'/' + tagName) : isDeclaration ? QString(u'!' + tagName) : tagName;
        tag.attributes.clear();
        for (skipSpace(); m_at < m_html.size() && m_html.at(m_at) != u'>'; skipSpace()) {
            const QString attribute = name();
            if (attribute.isEmpty()) {
                ++m_at; // a slash or a stray character
                continue;
            }
            skipSpace();
            QString value;
            if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
                ++m_at;
                skipSpace();
                if (m_at < m_html.size())
                    value = attributeValue();
            }
            tag.attributes.insert(attribute, value);
        }
        if (m_at < m_html.size())
            ++m_at;
        return true;
    }

    QString m_html;
    qsizetype m_at = 0;
};

/// Puts a page together from what the scanner reads.
class PageReader {
public:
    HtmlPage read(const QByteArray &html)
    {
        Scanner scanner(QString::fromUtf8(html));
        QString text;
        Tag tag;
        while (scanner.next(text, tag)) {
            addText(text);
            handle(tag, scanner);
        }
        for (HtmlForm &form : m_page.forms) {
            if (form.id.isEmpty())
                form.id = idFromMarker(form);
            for (HtmlInput &input : form.inputs) {
                if (input.label.isEmpty())
                    input.label = m_labels.value(input.id.isEmpty() ? input.name : input.id);
            }
        }
        return m_page;
    }

private:
    /// Facelets mark a form by a hidden input whose name and value are the form's id.
    static QString idFromMarker(const HtmlForm &form)
    {
        const auto marker = std::find_if(form.inputs.begin(), form.inputs.end(), [](const HtmlInput &input) {
            return input.type == u"hidden" && !input.name.isEmpty() && input.name == input.value;
        });
        return marker == form.inputs.end() ? QString() : marker->name;
    }

    void addText(const QString &text)
    {
        const QString simple = text.simplified();
        if (simple.isEmpty())
            return;
        if (m_inTitle)
            m_page.title = QString(m_page.title + u' ' + simple).trimmed();
        else if (m_label)
            *m_label = QString(*m_label + u' ' + simple).trimmed();
        else if (m_button)
            m_button->value = simple;
        else
            m_page.texts << simple;
    }

    HtmlForm &form()
    {
        if (m_page.forms.isEmpty())
            m_page.forms << HtmlForm();
        return m_page.forms.last();
    }

    HtmlInput inputFrom(const Tag &tag) const
    {
        HtmlInput input;
        input.name = tag.value(u"name"_s);
        input.type = tag.value(u"type"_s).toLower();
        input.id = tag.value(u"id"_s);
        input.value = tag.value(u"value"_s);
        input.placeholder = tag.value(u"placeholder"_s);
        input.checked = tag.has(u"checked"_s);
        if (input.type.isEmpty())
            input.type = u"text"_s;
        return input;
    }

    void handle(const Tag &tag, Scanner &scanner)
    {
        if (tag.name == u"script" || tag.name == u"style") {
            scanner.rawUntilEnd(tag.name);
        } else if (tag.name == u"title" || tag.name == u"/title") {
            m_inTitle = tag.name == u"title";
        } else if (tag.name == u"form") {
            m_page.forms << HtmlForm{
                tag.has(u"id"_s) ? tag.value(u"id"_s) : tag.value(u"name"_s), tag.value(u"action"_s), {}};
        } else if (tag.name == u"label") {
            m_wrapping.clear();
            m_wrapped = false;
            m_label = tag.has(u"for"_s) ? &m_labels[tag.value(u"for"_s)] : &m_wrapping;
        } else if (tag.name == u"/label") {
            if (m_label == &m_wrapping && m_wrapped)
                form().inputs.last().label = m_wrapping;
            m_label = nullptr;
        } else if (tag.name == u"input") {
            form().inputs << inputFrom(tag);
            m_wrapped = true;
        } else if (tag.name == u"textarea") {
            HtmlInput input = inputFrom(tag);
            input.type = u"textarea"_s;
            input.value = decoded(scanner.rawUntilEnd(tag.name)).trimmed();
            form().inputs << input;
        } else if (tag.name == u"button") {
            HtmlInput input = inputFrom(tag);
            if (!tag.has(u"type"_s))
                input.type = u"submit"_s;
            form().inputs << input;
            m_button = &form().inputs.last();
            m_buttonValue = input.value;
        } else if (tag.name == u"/button") {
            if (m_button && !m_buttonValue.isEmpty()) {
                m_button->label = m_button->value;
                m_button->value = m_buttonValue;
            }
            m_button = nullptr;
        }
    }

    HtmlPage m_page;
    QHash<QString, QString> m_labels;
    QString *m_label = nullptr;
    QString m_wrapping; ///< text of a label that has its input inside
    bool m_wrapped = false;
    HtmlInput *m_button = nullptr;
    QString m_buttonValue;
    bool m_inTitle = false;
};

bool isSubmit(const HtmlInput &input)
{
    return input.type == u"submit" || input.type == u"image";
}

bool isChoice(const HtmlInput &input)
{
    return input.type == u"checkbox" || input.type == u"radio";
}

/// "country" of "loginForm:country".
QString localName(const HtmlForm &form, const QString &name)
{
    const QString prefix = QString(form.id + u':');
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

/// The claim that an input stands for. HTML does not tell which one a page binds it to; by convention it is the input's
/// id.
QString claimOf(const HtmlForm &form, const HtmlInput &input)
{
    return localName(form, input.name);
}

bool isEntered(const HtmlInput &input)
{
    return input.type != u"hidden" && !isSubmit(input) && input.type != u"button" && input.type != u"reset";
}

void addInput(QList<QPair<QString, QString>> &fields, const HtmlInput &input, const std::optional<QString> &given)
{
    if (!isChoice(input)) {
        fields.append({input.name, given.value_or(input.value)});
        return;
    }
    const QString ticked = input.value.isEmpty() ? u"on"_s : input.value;
    if (given ? *given == u"true" || *given == ticked : input.checked)
        fields.append({input.name, ticked}); // a box that isn't ticked is not sent
}

} // namespace

bool HtmlForm::hasSubmit() const
{
    return std::any_of(inputs.begin(), inputs.end(), isSubmit);
}

HtmlPage HtmlPage::parse(const QByteArray &html)
{
    return PageReader().read(html);
}

const HtmlForm *HtmlPage::mainForm() const
{
    const auto found = std::find_if(forms.begin(), forms.end(), [](const HtmlForm &form) { return form.hasSubmit(); });
    if (found != forms.end())
        return &*found;
    return forms.isEmpty() ? nullptr : &forms.first();
}

PageForm HtmlPage::toPageForm(const QString &page) const
{
    PageForm result;
    result.page = page;
    result.title = title;
    result.texts = texts;
    const HtmlForm *form = mainForm();
    if (!form)
        return result;
    for (const HtmlInput &input : form->inputs) {
        const QString id = localName(*form, input.name);
        if (isSubmit(input)) {
            result.buttons << PageButton{form->id, id, input.label.isEmpty() ? input.value : input.label, true};
            continue;
        }
        if (!isEntered(input))
            continue;
        if (input.type == u"textarea" && input.name == u"claims") {
            result.known = false; // the sandbox's form for a page that a script names and nobody has
            continue;
        }
        PageField field{form->id,         id, claimOf(*form, input), input.label, PageField::Kind::Text, input.value,
                        input.placeholder};
        if (input.type == u"password")
            field.kind = PageField::Kind::Secret;
        else if (isChoice(input))
            field.kind = PageField::Kind::Checkbox;
        result.fields << field;
    }
    return result;
}

QList<QPair<QString, QString>> submission(const HtmlForm &form, const QMap<QString, QString> &claims, Entry entry)
{
    QList<QPair<QString, QString>> fields;
    QMap<QString, QString> rest = claims;
    bool pressed = false;
    for (const HtmlInput &input : form.inputs) {
        if (input.name.isEmpty())
            continue;
        if (isSubmit(input)) {
            if (!pressed)
                fields.append({input.name, input.value});
            pressed = true;
        } else if (input.type == u"hidden") {
            fields.append({input.name, input.value});
        } else if (isEntered(input)) {
            const auto claim = rest.constFind(claimOf(form, input));
            const std::optional<QString> given = claim == rest.constEnd() ? std::nullopt : std::optional(*claim);
            if (given)
                rest.erase(claim);
            addInput(fields, input, given);
        }
    }
    if (entry == Entry::InputsAndClaims) {
        for (auto claim = rest.constBegin(); claim != rest.constEnd(); ++claim)
            fields.append({u"claim:"_s + claim.key(), claim.value()});
    }
    return fields;
}

} // namespace drover::uma
