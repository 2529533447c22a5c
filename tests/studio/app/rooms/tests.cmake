# The rooms as authors meet them: typing, keys, undo, what reaches the files. Each test works on a copy of `small`.
if(ACQUIS_STUDIO AND TARGET studio_app)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 Svg QuickTest)
  add_executable(studio_app_rooms ${CMAKE_CURRENT_LIST_DIR}/tst_rooms.cpp)
  set_target_properties(studio_app_rooms PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(studio_app_rooms PRIVATE studio_app studio_appplugin Qt6::QuickTest)
  target_compile_definitions(studio_app_rooms PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_LIST_DIR}"
    ACQUIS_TEST_DATA="${CMAKE_CURRENT_LIST_DIR}" QT_NO_CAST_FROM_ASCII)
  add_test(NAME studio/app/rooms COMMAND studio_app_rooms)
  set_tests_properties(studio/app/rooms PROPERTIES TIMEOUT 300 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC")
endif()
