# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Keeps passwords as a salted SHA-256 hash.

from io.jans.model.custom.script.type.persistence import PersistenceType

import hashlib
import os


class PersistenceExtension(PersistenceType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Persistence extension. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Persistence extension. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def onAfterCreate(self, context, configurationAttributes):
        print "Persistence extension. Connected"

    def onAfterDestroy(self, context, configurationAttributes):
        print "Persistence extension. Disconnected"

    def createHashedPassword(self, credential):
        salt = os.urandom(16).encode("hex")
        return "{demo}" + salt + hashlib.sha256(salt + credential).hexdigest()

    def compareHashedPasswords(self, credential, storedCredential):
        if not storedCredential.startswith("{demo}"):
            return False
        salt = storedCredential[6:38]
        return storedCredential[38:] == hashlib.sha256(salt + credential).hexdigest()
