acquis_test(exporters/profile tst_profile.cpp LAYERS exporters/profile)
