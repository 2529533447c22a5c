foreach(test tst_finder tst_index)
  acquis_test(model/index ${test}.cpp LAYERS model/index)
endforeach()
