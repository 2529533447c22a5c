acquis_test(studio/cli tst_acquis.cpp LAYERS model/base LIBRARIES nlohmann_json::nlohmann_json)
add_dependencies(studio_cli_tst_acquis acquis)
target_compile_definitions(studio_cli_tst_acquis PRIVATE ACQUIS_PROGRAM="$<TARGET_FILE:acquis>")
