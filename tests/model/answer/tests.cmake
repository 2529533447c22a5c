foreach(source tst_treatments tst_check tst_check_against_prose)
  acquis_test(model/answer ${source}.cpp LAYERS model/answer)
endforeach()
