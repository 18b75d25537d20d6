// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    bool numerus = false;
    bool finished = true;
    QStringList translations; ///< one, or one a plural form
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = xml.attributes().value(u"type"_s) != u"unfinished"_s;
    if (!message.numerus) {
        message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numerusform"_s)
            message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> read(const QString &language)
{
    QFile file(qEnvironmentVariable("DROVER_SOURCE") + u"/translations/drover_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages << readMessage(xml, context);
    }
    return messages;
}

QMap<QString, int> placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:L?\\d+|n)"_s);
    QMap<QString, int> found;
    auto it = form.globalMatch(text);
    while (it.hasNext())
        ++found[it.next().captured(0)];
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void germanIsComplete();
    void englishHasAllPluralForms();
    void placeholdersAgree_data();
    void placeholdersAgree();
    void menuMnemonicsAreKept();
};

void TestTranslations::germanIsComplete()
{
    const QList<Message> messages = read(u"de"_s);
    QVERIFY(messages.size() > 100);
    QStringList missing;
    for (const Message &message : messages) {
        bool complete = message.finished && message.translations.size() == (message.numerus ? 2 : 1);
        for (const QString &text : message.translations)
            complete = complete && !text.trimmed().isEmpty();
        if (!complete)
            missing << message.context + u": "_s + message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::englishHasAllPluralForms()
{
    const QList<Message> messages = read(u"en"_s);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.numerus, qPrintable(message.source));
        QVERIFY2(message.finished && message.translations.size() == 2, qPrintable(message.source));
        QVERIFY2(!message.translations.at(0).contains(u"(s)"_s), qPrintable(message.translations.at(0)));
    }
}

void TestTranslations::placeholdersAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::placeholdersAgree()
{
    QFETCH(QString, language);
    for (const Message &message : read(language)) {
        for (const QString &text : message.translations) {
            QMap<QString, int> wanted = placeholders(message.source);
            QMap<QString, int> found = placeholders(text);
            // "one file" needs no number.
            wanted.remove(u"%n"_s);
            found.remove(u"%n"_s);
            const QString both = message.source + u"\n -> "_s + text;
            QVERIFY2(wanted == found, qPrintable(both));
        }
    }
}

void TestTranslations::menuMnemonicsAreKept()
{
    static const QRegularExpression mnemonic(u"&\\w"_s);
    for (const Message &message : read(u"de"_s)) {
        const bool wanted = message.source.contains(mnemonic);
        if (wanted && message.context.contains(u"MainWindow"_s))
            QVERIFY2(message.translations.value(0).contains(mnemonic), qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
