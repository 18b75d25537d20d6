// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double msPerSecond = 1'000;

QJsonArray toArray(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QList<double> toList(const QJsonValue &array)
{
    QList<double> values;
    for (const QJsonValue &value : array.toArray())
        values.append(value.toDouble());
    return values;
}

double quotient(double of, double by)
{
    return by > 0 ? of / by : 0;
}

} // namespace

Side Side::of(const QList<Sample> &samples, Better better)
{
    Side side;
    for (const Sample &sample : samples) {
        side.values.append(better == Better::Lower ? sample.wallMs
                                                   : quotient(sample.count * msPerSecond, sample.wallMs));
        side.cpuMs.append(quotient(sample.cpuMs, sample.count));
    }
    side.summary = summarize(side.values, better);
    side.cpuMedian = median(side.cpuMs);
    return side;
}

QJsonObject Side::toJson() const
{
    return {{u"median"_s, summary.median}, {u"p95"_s, summary.p95},         {u"spread"_s, summary.spread},
            {u"cpuMs"_s, cpuMedian},       {u"values"_s, toArray(values)}, {u"cpuMsValues"_s, toArray(cpuMs)}};
}

Side Side::fromJson(const QJsonObject &json)
{
    Side side;
    side.values = toList(json.value("values"_L1));
    side.cpuMs = toList(json.value("cpuMsValues"_L1));
    side.summary.median = json.value("median"_L1).toDouble();
    side.summary.p95 = json.value("p95"_L1).toDouble();
    side.summary.spread = json.value("spread"_L1).toDouble();
    side.cpuMedian = json.value("cpuMs"_L1).toDouble();
    return side;
}

double Outcome::ratio() const
{
    return quotient(subject.summary.median, yardstick.summary.median);
}

double Outcome::cpuRatio() const
{
    return quotient(subject.cpuMedian, yardstick.cpuMedian);
}

double Outcome::tailRatio() const
{
    if (description.tail <= 0)
        return 0;
    return quotient(atLeastAsGood(subject.values, description.tail, description.better),
                    atLeastAsGood(yardstick.values, description.tail, description.better));
}

bool Outcome::met() const
{
    if (failed() || ratio() <= 0)
        return false;
    const auto meets = [this](double ratio) {
        return description.better == Better::Lower ? ratio <= description.bar : ratio >= description.bar;
    };
    return meets(ratio()) && (description.tail <= 0 || meets(tailRatio()));
}

QJsonObject Outcome::toJson() const
{
    QJsonObject json{{u"name"_s, description.name}};
    if (failed()) {
        json.insert(u"failure"_s, failure);
        return json;
    }
    json.insert(u"subjectIs"_s, description.subject);
    json.insert(u"yardstickIs"_s, description.yardstick);
    json.insert(u"unit"_s, description.unit);
    json.insert(u"better"_s, description.better == Better::Lower ? u"lower"_s : u"higher"_s);
    json.insert(u"bar"_s, description.bar);
    json.insert(u"rounds"_s, rounds);
    json.insert(u"dropped"_s, dropped);
    json.insert(u"subject"_s, subject.toJson());
    json.insert(u"yardstick"_s, yardstick.toJson());
    json.insert(u"ratio"_s, ratio());
    json.insert(u"cpuRatio"_s, cpuRatio());
    if (description.tail > 0) {
        json.insert(u"tail"_s, description.tail);
        json.insert(u"tailRatio"_s, tailRatio());
    }
    json.insert(u"met"_s, met());
    json.insert(u"notes"_s, QJsonArray::fromStringList(notes));
    return json;
}

Result<Outcome> Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    outcome.description.name = json.value("name"_L1).toString();
    outcome.failure = json.value("failure"_L1).toString();
    const bool complete = json.value("subject"_L1).isObject() && json.value("yardstick"_L1).isObject();
    if (outcome.description.name.isEmpty() || (!outcome.failed() && !complete))
        return fail(Error::Kind::Input, u"This is not the result of a benchmark."_s);
    outcome.description.subject = json.value("subjectIs"_L1).toString();
    outcome.description.yardstick = json.value("yardstickIs"_L1).toString();
    outcome.description.unit = json.value("unit"_L1).toString();
    outcome.description.better = json.value("better"_L1).toString() == "higher"_L1 ? Better::Higher : Better::Lower;
    outcome.description.bar = json.value("bar"_L1).toDouble();
    outcome.description.tail = json.value("tail"_L1).toDouble();
    outcome.rounds = json.value("rounds"_L1).toInt();
    outcome.dropped = json.value("dropped"_L1).toInt();
    outcome.subject = Side::fromJson(json.value("subject"_L1).toObject());
    outcome.yardstick = Side::fromJson(json.value("yardstick"_L1).toObject());
    for (const QJsonValue &note : json.value("notes"_L1).toArray())
        outcome.notes.append(note.toString());
    return outcome;
}

} // namespace drover::bench
