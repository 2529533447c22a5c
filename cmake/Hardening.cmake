# Warnings and hardening of our own code. Third-party code is used from packages and never compiled here.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
add_library(acquis_flags INTERFACE)
target_compile_options(acquis_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  # false alarms of g++ 12 on strings and variants (gcc bugs 105651, 105562)
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<CXX_COMPILER_ID:GNU>:-Werror>) # clang only makes the fuzz targets, and warns of other things
target_compile_definitions(acquis_flags INTERFACE _GLIBCXX_ASSERTIONS)

add_compile_options(-fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
add_link_options(-Wl,-z,relro,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
if(ACQUIS_SANITIZE)
  add_compile_options(-fsanitize=${ACQUIS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${ACQUIS_SANITIZE})
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_definitions(acquis_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
