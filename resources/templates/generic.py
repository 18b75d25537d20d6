# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# @DISPLAYNAME@: the methods of this type come from its interface; those that a script
# leaves out answer with the type's default.

from @PACKAGE@.model.custom.script.type.@MODULE@ import @INTERFACE@


class @CLASS@(@INTERFACE@):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "@NAME@. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "@NAME@. Destroyed"
        return True

    def getApiVersion(self):
        return 11
