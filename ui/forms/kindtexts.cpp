// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/kindtexts.h"

#include <QCoreApplication>

namespace drover::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("forms", text);
}

} // namespace

KindTexts kindTexts(domain::EntityKind kind)
{
    switch (kind) {
    case domain::EntityKind::Client:
        return {translated(QT_TRANSLATE_NOOP("forms", "Client")),
                translated(QT_TRANSLATE_NOOP("forms", "New client")),
                translated(QT_TRANSLATE_NOOP("forms", "Duplicate the client")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete client")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete the client “%1”?")),
                translated(QT_TRANSLATE_NOOP("forms", "The client “%1” was deleted.")),
                translated(QT_TRANSLATE_NOOP("forms", "A new client that was not created yet is kept."))};
    case domain::EntityKind::Scope:
        return {translated(QT_TRANSLATE_NOOP("forms", "Scope")),
                translated(QT_TRANSLATE_NOOP("forms", "New scope")),
                translated(QT_TRANSLATE_NOOP("forms", "Duplicate the scope")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete scope")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete the scope “%1”?")),
                translated(QT_TRANSLATE_NOOP("forms", "The scope “%1” was deleted.")),
                translated(QT_TRANSLATE_NOOP("forms", "A new scope that was not created yet is kept."))};
    case domain::EntityKind::UmaResource:
        return {translated(QT_TRANSLATE_NOOP("forms", "UMA resource")),
                translated(QT_TRANSLATE_NOOP("forms", "New resource")),
                translated(QT_TRANSLATE_NOOP("forms", "Duplicate the resource")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete resource")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete the resource “%1”?")),
                translated(QT_TRANSLATE_NOOP("forms", "The resource “%1” was deleted.")),
                translated(QT_TRANSLATE_NOOP("forms", "A new resource that was not created yet is kept."))};
    case domain::EntityKind::Script:
        return {translated(QT_TRANSLATE_NOOP("forms", "Script")),
                translated(QT_TRANSLATE_NOOP("forms", "New script")),
                translated(QT_TRANSLATE_NOOP("forms", "Duplicate the script")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete script")),
                translated(QT_TRANSLATE_NOOP("forms", "Delete the script “%1”?")),
                translated(QT_TRANSLATE_NOOP("forms", "The script “%1” was deleted.")),
                translated(QT_TRANSLATE_NOOP("forms", "A new script that was not created yet is kept."))};
    case domain::EntityKind::Attribute:
        break;
    }
    return {translated(QT_TRANSLATE_NOOP("forms", "Attribute")),
            translated(QT_TRANSLATE_NOOP("forms", "New attribute")),
            translated(QT_TRANSLATE_NOOP("forms", "Duplicate the attribute")),
            translated(QT_TRANSLATE_NOOP("forms", "Delete attribute")),
            translated(QT_TRANSLATE_NOOP("forms", "Delete the attribute “%1”?")),
            translated(QT_TRANSLATE_NOOP("forms", "The attribute “%1” was deleted.")),
            translated(QT_TRANSLATE_NOOP("forms", "A new attribute that was not created yet is kept."))};
}

} // namespace drover::ui
