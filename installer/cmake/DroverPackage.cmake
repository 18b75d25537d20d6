# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs, and how it becomes a Debian package.
include(GNUInstallDirs)

install(DIRECTORY "${DROVER_SHARE_DIR}/" DESTINATION "${CMAKE_INSTALL_DATADIR}/drover")
install(FILES README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES installer/linux/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(DROVER_BUILD_UI)
    install(FILES installer/linux/org.drover.Drover.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES installer/linux/org.drover.Drover.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES installer/linux/org.drover.Drover.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME drover)
set(CPACK_PACKAGE_VENDOR "The Drover authors")
set(CPACK_PACKAGE_CONTACT "The Drover authors <drover@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Drover manages OpenID clients, UMA scopes and resources and interception scripts\n of a Gluu or Janssen server, and steps through a claims-gathering flow on its own\n sandbox server before a script is deployed.")
set(CPACK_PACKAGE_FILE_NAME "drover_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Running scripts is what the package is for, so the Java parts are dependencies although the
# programs start without them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, jython, libgoogle-gson-java, default-jre-headless | java17-runtime-headless")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "bubblewrap, qt6-translations-l10n, fonts-dejavu-core")
include(CPack)
