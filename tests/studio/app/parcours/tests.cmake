# What the parcours room and the welcome page stand on: lists of records, the builder's figures, exports and imports.
if(ACQUIS_STUDIO AND TARGET studio_app)
  acquis_test(studio/app/parcours tst_parcours_models.cpp LAYERS studio_app)
endif()
