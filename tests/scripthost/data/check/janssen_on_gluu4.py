# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
# server: gluu4
from io.jans.as.server.security import Identity  # expect: foreign-package
from jakarta.faces.application import FacesMessage  # expect: foreign-package
from org.xdi.util import StringHelper
from org.xdi.model.missing import missing; print undefinedHere  # expect: undefined-name

print Identity, FacesMessage, StringHelper, "jansExtUid"  # expect: renamed-name
