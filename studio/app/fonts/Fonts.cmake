# Embeds Inter and JetBrains Mono from the Debian packages fonts-inter and fonts-jetbrains-mono (both under the SIL Open
# Font License 1.1, see fonts/README.md), so that the studio and its captures look the same on every machine.
function(acquis_fonts target)
  set(ACQUIS_INTER /usr/share/fonts/opentype/inter CACHE PATH "Folder of Inter-Regular.otf (package fonts-inter)")
  set(ACQUIS_JETBRAINS_MONO /usr/share/fonts/truetype/jetbrains-mono CACHE PATH
    "Folder of JetBrainsMono-Regular.ttf (package fonts-jetbrains-mono)")
  set(files ${ACQUIS_INTER}/Inter-Regular.otf ${ACQUIS_INTER}/Inter-Medium.otf ${ACQUIS_INTER}/Inter-SemiBold.otf ${ACQUIS_INTER}/Inter-Bold.otf
    ${ACQUIS_JETBRAINS_MONO}/JetBrainsMono-Regular.ttf)
  foreach(file ${files})
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "${file} is missing: install fonts-inter and fonts-jetbrains-mono, or set ACQUIS_INTER and ACQUIS_JETBRAINS_MONO.")
    endif()
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
  endforeach()
  qt_add_resources(${target} acquis_fonts PREFIX /fonts FILES ${files})
endfunction()
