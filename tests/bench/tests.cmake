# A referential of any size, for measures and for the tests that need a large one.
add_executable(acquis-generate)
file(GLOB generate_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/bench/generate/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/generate/*.h)
target_sources(acquis-generate PRIVATE ${generate_sources})
target_link_libraries(acquis-generate PRIVATE model_store fmt::fmt CLI11::CLI11 nlohmann_json::nlohmann_json acquis_flags)
set_target_properties(acquis-generate PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

# What measures compare with.
add_executable(acquis-libyaml-tokens EXCLUDE_FROM_ALL ${CMAKE_CURRENT_SOURCE_DIR}/bench/reference/libyaml_tokens.cpp)
target_link_libraries(acquis-libyaml-tokens PRIVATE PkgConfig::yaml Threads::Threads acquis_flags)
set_target_properties(acquis-libyaml-tokens PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

add_executable(acquis-measures EXCLUDE_FROM_ALL ${CMAKE_CURRENT_SOURCE_DIR}/bench/measures.cpp)
target_link_libraries(acquis-measures PRIVATE exporters_release model_store model_rules model_index fmt::fmt acquis_flags)
set_target_properties(acquis-measures PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

add_test(NAME bench/planted_faults
  COMMAND ${CMAKE_COMMAND} -DGENERATE=$<TARGET_FILE:acquis-generate> -DACQUIS=$<TARGET_FILE:acquis>
    -DWORK=${CMAKE_CURRENT_BINARY_DIR}/planted -P ${CMAKE_CURRENT_SOURCE_DIR}/bench/planted_faults.cmake)
set_tests_properties(bench/planted_faults PROPERTIES TIMEOUT 300)
