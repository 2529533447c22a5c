acquis_test(model/review tst_difference.cpp LAYERS model/review)
