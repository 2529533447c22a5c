acquis_test(model/base tst_base.cpp LAYERS model/base)
