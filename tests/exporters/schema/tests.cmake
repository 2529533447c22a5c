acquis_test(exporters/schema tst_schema.cpp LAYERS exporters/schema)
acquis_test(exporters/schema tst_field_tables.cpp LAYERS exporters/schema)
acquis_test(exporters/schema tst_release_columns.cpp LAYERS exporters/schema exporters/release)
acquis_test(exporters/schema tst_format_examples.cpp LAYERS model/store)
