import QtQuick
import QtQuick.Shapes
import Acquis.Studio

// A rounded box with a dashed outline: something that is not there yet.
Shape {
    id: root

    property color ink: Theme.borderStrong
    property int around: Theme.radiusM

    ShapePath {
        strokeColor: root.ink
        strokeWidth: Theme.strokeHairline
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 3]
        fillColor: "transparent"

        PathSvg {
            path: {
                const r = root.around;
                const w = root.width - 0.5;
                const h = root.height - 0.5;
                const corner = "A " + r + " " + r + " 0 0 1 ";
                return "M " + (r + 0.5) + " 0.5 H " + (w - r) + corner + w + " " + (r + 0.5) + " V " + (h - r) + corner + (w - r) + " " + h + " H " + (r + 0.5) + corner + "0.5 " + (h - r) + " V " + (r + 0.5) + corner + (r + 0.5) + " 0.5";
            }
        }
    }
}
