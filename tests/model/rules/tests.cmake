acquis_test(model/rules tst_rules.cpp LAYERS model/rules model/store)
