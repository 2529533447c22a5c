acquis_test(model/store tst_mutated.cpp LAYERS model/store)
acquis_test(model/store tst_hostile.cpp LAYERS model/store)
acquis_test(model/store tst_tree.cpp LAYERS model/store)
acquis_test(model/store tst_repository.cpp LAYERS model/store)
