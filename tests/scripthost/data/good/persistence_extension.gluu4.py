# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["createHashedPassword", [{"string": "secret"}], "{x}terces"], ["compareHashedPasswords", [{"string": "secret"}, {"string": "{x}terces"}], true],
#:  ["compareHashedPasswords", [{"string": "secret"}, {"string": "{x}other"}], false], ["onAfterCreate", [{"context": true}, {"cfg": true}], null, {"kind": "persistence"}],
#:  ["onAfterDestroy", [{"context": true}, {"cfg": true}], null, {"kind": "persistence"}]]}
from org.gluu.model.custom.script.type.persistence import PersistenceType
from org.gluu.persist.operation.auth import PasswordEncryptionHelper
from org.gluu.persist.operation.auth import PasswordEncryptionMethod

import java

class PersistenceExtension(PersistenceType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Persistence extension. Initialization"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def onAfterCreate(self, context, configurationAttributes):
        print "Persistence extension. Method: onAfterCreate"

    def onAfterDestroy(self, context, configurationAttributes):
        print "Persistence extension. Method: onAfterDestroy"

    def createHashedPassword(self, credential):
        hashedPassword = PasswordEncryptionHelper.createStoragePassword(credential, PasswordEncryptionMethod.HASH_METHOD_PKCS5S2)
        return "{x}" + credential[::-1]

    def compareHashedPasswords(self, credential, storedCredential):
        return self.createHashedPassword(credential) == storedCredential
