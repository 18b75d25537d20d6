// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random damage done to good streams, the same in each run. The fuzzer checks the same properties for longer.
#include "framercheck.h"

#include <QTest>

#include <random>

using drover::wire::Framer;

namespace {

using Random = std::mt19937; // NOLINT(cert-msc51-cpp): the same numbers in each run are wanted

qsizetype below(Random &random, qsizetype bound)
{
    return static_cast<qsizetype>(random() % static_cast<unsigned long>(qMax(qsizetype(1), bound)));
}

QByteArray goodStream(Random &random)
{
    QByteArray stream;
    const qsizetype frames = 1 + below(random, 5);
    for (qsizetype i = 0; i < frames; ++i) {
        if (below(random, 4) == 0)
            stream += "Content-Type: application/json\r\n";
        QByteArray body;
        for (qsizetype size = below(random, 120); size > 0; --size)
            body += static_cast<char>(random() & 0xffU);
        stream += Framer::frame(body);
    }
    return stream;
}

void damage(QByteArray &stream, Random &random)
{
    static const QList<QByteArray> pieces{
        "\r\n", "\n",   "\r", ":",  "Content-Length: ",  "-1", "99999999999999999999",
        "4096", "4097", " ",  "\t", QByteArray(1, '\0'), "{",  "Content-Length: 3\r\n\r\n"};
    const qsizetype at = below(random, stream.size());
    switch (below(random, 5)) {
    case 0:
        stream.remove(at, 1 + below(random, 6));
        break;
    case 1:
        stream.insert(at, pieces.at(below(random, pieces.size())));
        break;
    case 2:
        stream.insert(at, stream.mid(below(random, stream.size()), below(random, 40)));
        break;
    case 3:
        stream.truncate(at);
        break;
    default:
        if (!stream.isEmpty())
            stream[at] = static_cast<char>(random() & 0xffU);
    }
}

} // namespace

class TestFramerMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedStreamsGiveTheSameHoweverTheyAreCut();
    void pureNoiseGivesTheSameHoweverItIsCut();
};

void TestFramerMutations::damagedStreamsGiveTheSameHoweverTheyAreCut()
{
    Random random(20260101);
    qsizetype broken = 0;
    qsizetype whole = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray stream = goodStream(random);
        for (qsizetype damages = below(random, 4); damages > 0; --damages)
            damage(stream, random);
        const QString defect = framercheck::defect(stream, 1 + below(random, 40), 1 + below(random, 7));
        QVERIFY2(defect.isEmpty(),
                 qPrintable(defect + QStringLiteral(": ") + QString::fromLatin1(stream.toPercentEncoding())));
        framercheck::run(stream, {stream.size()}).broken ? ++broken : ++whole;
    }
    QVERIFY(broken > 1000); // the damage reaches both ways out
    QVERIFY(whole > 1000);
}

void TestFramerMutations::pureNoiseGivesTheSameHoweverItIsCut()
{
    Random random(7);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray stream;
        for (qsizetype size = below(random, 600); size > 0; --size)
            stream += "\r\n: 0123Content-Length"[random() % 23];
        const QString defect = framercheck::defect(stream, 1 + below(random, 40), 1 + below(random, 7));
        QVERIFY2(defect.isEmpty(),
                 qPrintable(defect + QStringLiteral(": ") + QString::fromLatin1(stream.toPercentEncoding())));
    }
}

QTEST_GUILESS_MAIN(TestFramerMutations)
#include "tst_framer_mutations.moc"
