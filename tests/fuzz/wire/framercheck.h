// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/framer.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What any input to the framer must hold, for the fuzzer and for the test with deterministic random input.
namespace framercheck {

struct Outcome {
    QList<QByteArray> bodies;
    bool broken = false;
    QString why;
    bool atBoundary = false;

    bool operator==(const Outcome &) const = default;
};

/// Small bounds, so that random input reaches them.
inline drover::wire::FrameLimits limits()
{
    return {256, 4096};
}

/// Feeds the input in pieces of the given sizes, over and over, taking all frames after each piece.
inline Outcome run(const QByteArray &input, const QList<qsizetype> &pieces)
{
    drover::wire::Framer framer(limits());
    Outcome outcome;
    qsizetype piece = 0;
    for (qsizetype at = 0; at < input.size(); ++piece) {
        const qsizetype size = qMax(qsizetype(1), pieces.at(piece % pieces.size()));
        framer.feed(QByteArrayView(input).sliced(at, qMin(size, input.size() - at)));
        at += size;
        for (;;) {
            const auto body = framer.next();
            if (!body) {
                outcome.broken = true;
                outcome.why = body.error().why;
                break;
            }
            if (!*body)
                break;
            outcome.bodies.append(**body);
        }
    }
    outcome.atBoundary = framer.atBoundary();
    return outcome;
}

/// Empty when all holds, else what does not.
inline QString defect(const QByteArray &input, qsizetype pieceA, qsizetype pieceB)
{
    const Outcome whole = run(input, {qMax(qsizetype(1), input.size())});
    if (run(input, {1}) != whole)
        return QStringLiteral("byte by byte differs from one piece");
    if (run(input, {pieceA, pieceB}) != whole)
        return QStringLiteral("two piece sizes differ from one piece");
    if (whole.broken && (whole.why.isEmpty() || whole.atBoundary))
        return QStringLiteral("a broken stream gives no reason, or claims to end well");
    QByteArray again;
    for (const QByteArray &body : whole.bodies) {
        if (body.size() > limits().bodyBytes)
            return QStringLiteral("a body is longer than allowed");
        again += drover::wire::Framer::frame(body);
    }
    if (again.isEmpty())
        return {};
    const Outcome reframed = run(again, {pieceB, pieceA});
    if (reframed.bodies != whole.bodies || reframed.broken || !reframed.atBoundary)
        return QStringLiteral("bodies framed again do not come back");
    return {};
}

} // namespace framercheck
