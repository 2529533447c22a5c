acquis_test(exporters/schema tst_schema.cpp LAYERS exporters/schema)
acquis_test(exporters/schema tst_field_tables.cpp LAYERS exporters/schema)
acquis_test(exporters/schema tst_release_columns.cpp LAYERS exporters/schema exporters/release)
acquis_test(exporters/schema tst_format_examples.cpp LAYERS model/store)

# ajv, js-yaml and the language server that editors use, from the npm registry, as second opinions.
set(node_modules ${CMAKE_BINARY_DIR}/tests/node)
add_test(NAME exporters/schema/node_modules COMMAND npm install --prefix ${node_modules} --no-package-lock --no-save --no-audit
  --no-fund --loglevel=error ajv@8.17.1 js-yaml@4.1.0
  yaml-language-server@1.25.0)
set_tests_properties(exporters/schema/node_modules PROPERTIES FIXTURES_SETUP node_modules TIMEOUT 300)
add_test(NAME exporters/schema/ajv_agrees
  COMMAND node ${CMAKE_CURRENT_SOURCE_DIR}/exporters/schema/node/accept.mjs ${CMAKE_SOURCE_DIR} ${node_modules})
set_tests_properties(exporters/schema/ajv_agrees PROPERTIES FIXTURES_REQUIRED node_modules TIMEOUT 300)
add_test(NAME exporters/schema/editors_complete_and_explain
  COMMAND node ${CMAKE_CURRENT_SOURCE_DIR}/exporters/schema/node/editor.mjs ${CMAKE_SOURCE_DIR} ${node_modules})
set_tests_properties(exporters/schema/editors_complete_and_explain PROPERTIES FIXTURES_REQUIRED node_modules TIMEOUT 300)
