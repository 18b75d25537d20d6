# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Uses the server's own page for choosing an account.

from io.jans.model.custom.script.type.selectaccount import SelectAccountType


class SelectAccount(SelectAccountType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Select account. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Select account. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # "" is the built-in page.
    def getSelectAccountPage(self, context):
        return ""

    def prepare(self, context):
        return True

    def getAccountDisplayName(self, context):
        return ""

    def onSelect(self, context):
        return True
