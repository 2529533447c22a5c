foreach(source tst_choices tst_proposals tst_solutions tst_failsafe_yaml tst_markdown tst_robustness)
  acquis_test(model/syntax ${source}.cpp LAYERS model/syntax)
endforeach()
