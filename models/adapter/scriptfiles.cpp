// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/scriptfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

QString ScriptFiles::nameFor(const QString &script)
{
    return script.toLower() + u".py"_s;
}

void ScriptFiles::add(const File &file)
{
    for (File &known : m_files) {
        if (known.name == file.name) {
            known = file;
            return;
        }
    }
    m_files.append(file);
}

void ScriptFiles::loaded(const QString &name, const QString &script, const QString &text, const QList<int> &executable)
{
    const File *known = find(name);
    add({name, script, known ? known->path : QString(), text, executable});
}

QJsonObject ScriptFiles::source(const QString &name) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&name](const File &file) { return file.name == name; });
    if (found == m_files.end())
        return {{u"name"_s, name}, {u"presentationHint"_s, u"deemphasize"_s}};
    QJsonObject source{{u"name"_s, QString(found->script + u".py"_s)}, {u"origin"_s, QString(u"script "_s + found->script)}};
    if (!found->path.isEmpty()) {
        source.insert(u"path"_s, found->path);
    } else {
        source.insert(u"path"_s, QString(u"drover:/"_s + found->script + u".py"_s));
        source.insert(u"sourceReference"_s, static_cast<int>(found - m_files.begin()) + 1);
    }
    return source;
}

QStringList ScriptFiles::namesOf(const QJsonObject &source) const
{
    const qsizetype reference = source.value("sourceReference"_L1).toInt();
    if (reference > 0 && reference <= m_files.size())
        return {m_files.at(reference - 1).name};
    const QString path = source.value("path"_L1).toString();
    QStringList names;
    for (const File &file : m_files) {
        if (!path.isEmpty() && !file.path.isEmpty() && QDir::cleanPath(path) == QDir::cleanPath(file.path))
            names << file.name;
    }
    const QString written = path.isEmpty() ? source.value("name"_L1).toString() : path;
    if (names.isEmpty() && !written.isEmpty()) {
        QString name = written.mid(written.lastIndexOf(u'/') + 1).toLower();
        names << (name.endsWith(u".py"_s) ? name : name + u".py"_s);
    }
    return names;
}

const ScriptFiles::File *ScriptFiles::find(const QString &name) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&name](const File &file) { return file.name == name; });
    return found == m_files.end() ? nullptr : &*found;
}

} // namespace drover::adapter
