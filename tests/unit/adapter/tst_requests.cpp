// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random conversations with the debug adapter and random recordings, the same in each run. The fuzzer checks the same
// properties for longer.
#include "adaptercheck.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {

using Random = std::minstd_rand;

constexpr int conversations = 4000;
constexpr int damages = 4000;
constexpr int longest = 60;

int below(Random &random, qsizetype end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

QByteArray noise(Random &random, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random() >> 8);
    return bytes;
}

/// The value with something in it replaced.
QJsonValue damaged(const QJsonValue &value, Random &random)
{
    if (below(random, 6) == 0 || (!value.isArray() && !value.isObject()))
        return adaptercheck::values().at(below(random, adaptercheck::values().size()));
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        if (array.isEmpty())
            return array;
        const int at = below(random, array.size());
        if (below(random, 8) == 0)
            array.removeAt(at);
        else
            array.replace(at, damaged(array.at(at), random));
        return array;
    }
    QJsonObject object = value.toObject();
    if (object.isEmpty())
        return object;
    const QString key = object.keys().at(below(random, object.size()));
    if (below(random, 8) == 0)
        object.remove(key);
    else
        object.insert(key, damaged(object.value(key), random));
    return object;
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckItselfSeesAReplay();
    void everyRequestIsAnsweredOnceWhateverItsArguments();
    void framesGiveTheSameHoweverTheyAreCut();
    void aDamagedRecordingIsRefusedOrWalkedThrough();

private:
    QTemporaryDir m_folder;
    QString m_trace;
};

void TestRequests::initTestCase()
{
    m_trace = m_folder.filePath(u"a.trace"_s);
    QVERIFY(adaptercheck::recording().save(m_trace));
}

void TestRequests::theCheckItselfSeesAReplay()
{
    adaptercheck::Conversation talk(m_trace, 3);
    talk.pipe.feed(adaptercheck::request(9, u"stepIn"_s, QJsonObject()));
    talk.pipe.feed(adaptercheck::request(10, u"stackTrace"_s, QJsonObject()));
    QVERIFY2(talk.pipe.written.contains("\"stopped\"") && talk.pipe.written.contains("\"totalFrames\":1"), talk.pipe.written.constData());
    QCOMPARE(adaptercheck::recording().tape.count(), 6);
}

void TestRequests::everyRequestIsAnsweredOnceWhateverItsArguments()
{
    Random random(20260101);
    for (int i = 0; i < conversations; ++i) {
        QByteArray bytes = noise(random, 1 + below(random, longest));
        if (i % 2 == 0)
            bytes[0] = 3; // what matters most: stopped at a moment
        const QString defect = adaptercheck::defect(bytes, m_trace);
        QVERIFY2(defect.isEmpty(), qPrintable(u"%1 (%2)"_s.arg(defect, QString::fromLatin1(bytes.toHex()))));
    }
}

void TestRequests::framesGiveTheSameHoweverTheyAreCut()
{
    Random random(4711);
    for (int i = 0; i < conversations / 4; ++i) {
        QByteArray bytes = adaptercheck::chosen(noise(random, longest)).first;
        for (int hits = below(random, 4); hits > 0; --hits)
            bytes[below(random, bytes.size())] = static_cast<char>(random() >> 8);
        const QString defect = adaptercheck::defectOfFrames(bytes, m_trace);
        QVERIFY2(defect.isEmpty(), qPrintable(u"%1 (%2)"_s.arg(defect, QString::fromUtf8(bytes))));
    }
}

void TestRequests::aDamagedRecordingIsRefusedOrWalkedThrough()
{
    Random random(815);
    const QJsonObject whole{{u"result"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"decision"_s, u"granted"_s}}},
                            {u"events"_s, QJsonArray()},
                            {u"tape"_s, adaptercheck::recording().tape.toJson()}};
    int read = 0;
    for (int i = 0; i < damages; ++i) {
        QJsonValue content = whole;
        for (int hits = 1 + below(random, 3); hits > 0; --hits)
            content = damaged(content, random);
        if (i % 3 == 0 && content.isObject()) { // damage inside the stream, which is one text
            QJsonObject object = content.toObject();
            QJsonObject tape = object.value("tape"_L1).toObject();
            QByteArray stream = QByteArray::fromBase64(tape.value("stream"_L1).toString().toLatin1());
            if (!stream.isEmpty())
                stream[below(random, stream.size())] = static_cast<char>(random() >> 8);
            tape.insert(u"stream"_s, QString::fromLatin1(stream.toBase64()));
            object.insert(u"tape"_s, tape);
            content = object;
        }
        const QByteArray json = content.isArray() ? QJsonDocument(content.toArray()).toJson() : QJsonDocument(content.toObject()).toJson();
        const QString defect = adaptercheck::defectOfTrace(json, false);
        QVERIFY2(defect.isEmpty(), qPrintable(u"%1 (%2)"_s.arg(defect, QString::fromUtf8(json))));
        read += drover::uma::Recording::fromBytes("drover-trace 2\n" + qCompress(json), u"x"_s) ? 1 : 0;
    }
    QVERIFY(read > 0 && read < damages); // the damage reaches both ways out
    const QByteArray file = adaptercheck::recording().toBytes();
    for (int i = 0; i < damages; ++i) {
        QByteArray bytes = file;
        for (int hits = 1 + below(random, 3); hits > 0; --hits)
            bytes[below(random, bytes.size())] = static_cast<char>(random() >> 8);
        const QString defect = adaptercheck::defectOfTrace(bytes, true);
        QVERIFY2(defect.isEmpty(), qPrintable(u"%1 (%2)"_s.arg(defect, QString::fromLatin1(bytes.toHex()))));
    }
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
