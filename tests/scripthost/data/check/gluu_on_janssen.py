# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
from org.gluu.service.cdi.util import CdiUtil  # expect: foreign-package
from org.gluu.oxauth.service import UserService, AuthenticationService  # expect: foreign-package
from org.gluu.oxauth.model.crypto import OxAuthCryptoProvider  # expect: foreign-package
from org.xdi.util import StringHelper  # expect: foreign-package
from javax.faces.context import FacesContext  # expect: foreign-package
from javax.crypto import Cipher
from org.oxauth.persistence.model import PairwiseIdentifier  # expect: foreign-package

devices = ["oxExternalUid", "mail"]  # expect: renamed-name
conf = "/etc/gluu/conf/otp_configuration.json"  # expect: renamed-name
print CdiUtil, UserService, AuthenticationService, OxAuthCryptoProvider, StringHelper, FacesContext, Cipher, PairwiseIdentifier
