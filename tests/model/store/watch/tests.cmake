acquis_test(model/store/watch tst_watcher.cpp LAYERS model/store)
