acquis_test(exporters/pack tst_pack.cpp LAYERS exporters/pack model/store)
acquis_test(exporters/pack tst_verify.cpp LAYERS exporters/pack model/store)
acquis_test(exporters/pack tst_pack_page.cpp LAYERS exporters/pack model/store)
