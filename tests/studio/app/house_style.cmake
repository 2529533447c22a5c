# Fails when a QML file of the studio takes the controls of Fusion unnamed, which would hide ours of the same name, or
# spells a colour.
file(GLOB_RECURSE files ${APP}/*.qml)
foreach(file ${files})
  file(STRINGS ${file} lines)
  foreach(line ${lines})
    if(line MATCHES "^import QtQuick\\.(Controls|Templates)( [0-9.]+)?$")
      message(FATAL_ERROR "${file}: \"${line}\" hides the components of Acquis.Studio: add \"as T\".")
    endif()
    if(line MATCHES "\"#[0-9A-Fa-f]+\"|Qt\\.rgba")
      message(FATAL_ERROR "${file}: \"${line}\" spells a colour: take it from Theme.")
    endif()
  endforeach()
endforeach()
