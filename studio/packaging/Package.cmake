# The .deb: both programs, the sample content, schemas, desktop entry. QML modules are invisible to dpkg-shlibdeps and do not
# depend on one another, so they are listed.
install(TARGETS acquis-studio RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.acquis.Studio.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.acquis.Studio.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.acquis.Studio.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/acquis)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/content DESTINATION ${CMAKE_INSTALL_DATADIR}/acquis)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/acquis)

# Manual pages and completions are what the program itself tells of its commands.
set(told ${CMAKE_BINARY_DIR}/told)
add_custom_command(OUTPUT ${told}/stamp
  COMMAND ${CMAKE_COMMAND} -DACQUIS=$<TARGET_FILE:acquis> -DOUT=${told} -P ${CMAKE_CURRENT_LIST_DIR}/tell.cmake
  DEPENDS acquis ${CMAKE_CURRENT_LIST_DIR}/tell.cmake VERBATIM)
add_custom_target(told ALL DEPENDS ${told}/stamp)
install(DIRECTORY ${told}/man/en/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY ${told}/man/fr/ DESTINATION ${CMAKE_INSTALL_MANDIR}/fr/man1)
install(FILES ${told}/acquis DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${told}/_acquis DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${told}/acquis.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME acquis)
set(CPACK_PACKAGE_CONTACT "The Acquis project <team@acquis.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Studio for digital-competence referentials")
set(CPACK_PACKAGE_DESCRIPTION "Acquis is a desktop studio and a command line in which a digital-competence\nreferential is written, checked, tried out and shipped as YAML in git.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtquick-controls, qml6-module-qtquick-templates, qml6-module-qtquick-layouts, qml6-module-qtquick-dialogs, qml6-module-qtquick-shapes, qml6-module-qt-labs-folderlistmodel, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, qt6-wayland, qt6-translations-l10n")
include(CPack)
