// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ldif.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LineWidth = 76;

QString translated(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

/// A line with what was folded into the lines after it.
struct LogicalLine {
    QByteArray text;
    int number = 0;
};

/// Unfolds (RFC 2849 note 2): a line that begins with one space goes on with the line before it, comments too.
QList<LogicalLine> logicalLines(const QByteArray &text)
{
    QList<LogicalLine> lines;
    int number = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        ++number;
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        QByteArray line = text.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        const bool continues = line.startsWith(' ') && !lines.isEmpty() && !lines.constLast().text.isEmpty();
        if (continues)
            lines.last().text += line.mid(1);
        else
            lines << LogicalLine{line, number};
    }
    lines.removeIf([](const LogicalLine &line) { return line.text.startsWith('#'); });
    return lines;
}

class Reader {
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<QList<LdifEntry>> read(const QByteArray &text)
    {
        const QList<LogicalLine> lines = logicalLines(text);
        for (const LogicalLine &line : lines) {
            const Result<void> done = line.text.isEmpty() ? endEntry() : take(line);
            if (!done)
                return fail(done.error());
        }
        if (const Result<void> done = endEntry(); !done)
            return fail(done.error());
        return m_entries;
    }

private:
    tl::unexpected<Error> wrong(int line, const QString &why) const
    {
        return fail(
            Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("domain", "%1, line %2: this is no LDIF of entries.")).arg(m_file).arg(line),
            why);
    }

    Result<void> endEntry()
    {
        if (m_entry)
            m_entries << *m_entry;
        m_entry.reset();
        return {};
    }

    /// The value after the colon: plain, or base64 after "::".
    Result<QByteArray> valueOf(const LogicalLine &line, qsizetype colon) const
    {
        QByteArray rest = line.text.mid(colon + 1);
        const bool isBase64 = rest.startsWith(':');
        if (rest.startsWith('<'))
            return wrong(line.number,
                         translated(QT_TRANSLATE_NOOP("domain", "A value that stands elsewhere (:<) is not read.")));
        if (isBase64)
            rest.remove(0, 1);
        while (rest.startsWith(' '))
            rest.remove(0, 1);
        if (!isBase64)
            return rest;
        const auto decoded = QByteArray::fromBase64Encoding(rest.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return wrong(line.number, translated(QT_TRANSLATE_NOOP("domain", "The value after :: is no base64.")));
        return *decoded;
    }

    Result<void> take(const LogicalLine &line)
    {
        const qsizetype colon = line.text.indexOf(':');
        if (colon < 1)
            return wrong(line.number,
                         translated(QT_TRANSLATE_NOOP("domain", "The line has no attribute name before a colon.")));
        const QByteArray described = line.text.left(colon);
        const bool isName = std::all_of(described.begin(), described.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ';' ||
                   c == '.';
        });
        if (!isName) {
            return wrong(line.number, translated(QT_TRANSLATE_NOOP("domain", "“%1” is no attribute name."))
                                          .arg(QString::fromUtf8(described.left(40))));
        }
        const Result<QByteArray> value = valueOf(line, colon);
        if (!value)
            return fail(value.error());
        const QString attribute = QString::fromLatin1(described).section(u';', 0, 0);
        if (!m_entry)
            return begin(line, attribute, *value);
        if (attribute.compare(u"changetype", Qt::CaseInsensitive) == 0) {
            if (value->trimmed().toLower() == "add")
                return {};
            return wrong(line.number,
                         translated(QT_TRANSLATE_NOOP("domain", "Only entries and changetype add are read.")));
        }
        m_entry->values << LdifValue{attribute, *value, line.number};
        return {};
    }

    Result<void> begin(const LogicalLine &line, const QString &attribute, const QByteArray &value)
    {
        if (attribute.compare(u"version", Qt::CaseInsensitive) == 0 && m_entries.isEmpty()) {
            if (value.trimmed() == "1")
                return {};
            return wrong(line.number, translated(QT_TRANSLATE_NOOP("domain", "Only version 1 of LDIF is known.")));
        }
        if (attribute.compare(u"dn", Qt::CaseInsensitive) != 0)
            return wrong(line.number, translated(QT_TRANSLATE_NOOP("domain", "An entry must begin with dn:.")));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        LdifEntry entry;
        entry.dn = decoder.decode(value);
        entry.line = line.number;
        if (decoder.hasError())
            return wrong(line.number, translated(QT_TRANSLATE_NOOP("domain", "The dn is not UTF-8.")));
        m_entry = entry;
        return {};
    }

    QString m_file;
    QList<LdifEntry> m_entries;
    std::optional<LdifEntry> m_entry;
};

/// RFC 2849 SAFE-STRING: ASCII without NUL, CR and LF that does not begin with a space, ':' or '<'; and no space at its
/// end (note 8).
bool isSafe(const QByteArray &value)
{
    if (value.isEmpty())
        return true;
    if (value.startsWith(' ') || value.startsWith(':') || value.startsWith('<') || value.endsWith(' '))
        return false;
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte != 0 && byte != '\n' && byte != '\r' && byte < 128;
    });
}

void appendFolded(QByteArray &text, const QByteArray &line)
{
    text += line.left(LineWidth) + '\n';
    for (qsizetype at = LineWidth; at < line.size(); at += LineWidth - 1)
        text += ' ' + line.mid(at, LineWidth - 1) + '\n';
}

QByteArray lineOf(const QByteArray &attribute, const QByteArray &value)
{
    if (isSafe(value))
        return value.isEmpty() ? attribute + ':' : attribute + ": " + value;
    return attribute + ":: " + value.toBase64();
}

} // namespace

QByteArray LdifEntry::value(QStringView attribute) const
{
    const QList<QByteArray> all = allValues(attribute);
    return all.isEmpty() ? QByteArray() : all.first();
}

QList<QByteArray> LdifEntry::allValues(QStringView attribute) const
{
    QList<QByteArray> result;
    for (const LdifValue &one : values) {
        if (attribute.compare(one.attribute, Qt::CaseInsensitive) == 0)
            result << one.value;
    }
    return result;
}

bool LdifEntry::has(QStringView attribute) const
{
    return !allValues(attribute).isEmpty();
}

Result<QList<LdifEntry>> readLdif(const QByteArray &text, const QString &file)
{
    Reader reader(file);
    return reader.read(text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text);
}

QByteArray writeLdif(const QList<LdifEntry> &entries)
{
    QByteArray text;
    for (const LdifEntry &entry : entries) {
        if (!text.isEmpty())
            text += '\n';
        appendFolded(text, lineOf("dn", entry.dn.toUtf8()));
        for (const LdifValue &value : entry.values)
            appendFolded(text, lineOf(value.attribute.toLatin1(), value.value));
    }
    return text;
}

} // namespace drover::domain
