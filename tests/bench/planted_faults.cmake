# Every planted fault is found at its line, and no other error is told:
# cmake -DGENERATE=program -DACQUIS=program -DWORK=folder -P planted_faults.cmake
file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${GENERATE} ${WORK}/content --scale 1 --defects 200 --manifest ${WORK}.manifest
  COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
execute_process(COMMAND ${ACQUIS} check ${WORK}/content --format json OUTPUT_FILE ${WORK}.json ERROR_QUIET RESULT_VARIABLE code)
if(NOT code EQUAL 1)
  message(FATAL_ERROR "acquis check exits with ${code}, not 1")
endif()
find_program(node node REQUIRED)
execute_process(COMMAND ${node} ${CMAKE_CURRENT_LIST_DIR}/planted_faults.mjs ${WORK}.manifest ${WORK}.json COMMAND_ERROR_IS_FATAL ANY)
