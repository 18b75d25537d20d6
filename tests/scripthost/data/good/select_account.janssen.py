# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getSelectAccountPage", [{"context": true}], "/select/accounts.xhtml", {"kind": "script"}], ["prepare", [{"context": true}], true, {"kind": "script"}], ["getAccountDisplayName", [{"context": true}], "Ann Lee", {"kind": "script"}], ["onSelect", [{"context": true}], true, {"kind": "script"}]]}
from io.jans.model.custom.script.type.selectaccount import SelectAccountType

class SelectAccount(SelectAccountType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.names = {"first": u"Ann", "last": u"Lee"}
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getSelectAccountPage(self, context):
        return "/select/accounts.xhtml"

    def prepare(self, context):
        return True

    def getAccountDisplayName(self, context):
        return "%(first)s %(last)s" % self.names

    def onSelect(self, context):
        return True
