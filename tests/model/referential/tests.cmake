acquis_test(model/referential tst_field_tables.cpp LAYERS model/referential)
acquis_test(model/referential tst_referential.cpp LAYERS model/referential)
