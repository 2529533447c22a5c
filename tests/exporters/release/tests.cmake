foreach(test tst_round_trip tst_mutations tst_derived_values tst_write)
  acquis_test(exporters/release ${test}.cpp LAYERS exporters/release LIBRARIES nlohmann_json::nlohmann_json)
endforeach()
set_tests_properties(exporters/release/tst_mutations PROPERTIES TIMEOUT 900) # 2,100 releases, also under sanitizers

# A real PostgreSQL takes the releases of cases/, and refuses what it must.
add_test(NAME exporters/release/postgres
  COMMAND ${CMAKE_SOURCE_DIR}/tests/exporters/release/postgres/load_release.sh --self-test)
set_tests_properties(exporters/release/postgres PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)
