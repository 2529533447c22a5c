# The parts of the studio: what they do (parts), how they look (gallery: pictures go to $ACQUIS_SHOTS), and that no
# text waits for its translation.
if(ACQUIS_STUDIO AND TARGET studio_app)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 Svg QuickTest)

  function(acquis_quick_test name folder)
    string(REPLACE "/" "_" target studio_app_${name})
    add_executable(${target} ${CMAKE_SOURCE_DIR}/tests/studio/app/tst_quick.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE studio_app studio_appplugin Qt6::QuickTest)
    target_compile_definitions(${target} PRIVATE
      QUICK_TEST_SOURCE_DIR="${CMAKE_SOURCE_DIR}/tests/studio/app/${folder}" QT_NO_CAST_FROM_ASCII)
    add_test(NAME studio/app/${name} COMMAND ${target})
    set_tests_properties(studio/app/${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC")
  endfunction()

  acquis_quick_test(parts parts)
  acquis_quick_test(gallery gallery)
  add_test(NAME studio/app/every_text_is_translated
    COMMAND ${CMAKE_COMMAND} -D APP=${CMAKE_SOURCE_DIR}/studio/app -P ${CMAKE_CURRENT_LIST_DIR}/translated.cmake)
  add_test(NAME studio/app/screens_use_our_own_controls
    COMMAND ${CMAKE_COMMAND} -D APP=${CMAKE_SOURCE_DIR}/studio/app -P ${CMAKE_CURRENT_LIST_DIR}/house_style.cmake)
endif()
