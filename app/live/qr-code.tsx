// A QR code as one drawing, dark on white in every theme: cameras want it so.

import QRCode from "qrcode";

/** Modules of white around the code; scanners need four. */
const QUIET_ZONE = 4;

export function QrCode({ text, label, className = "" }: { text: string; label: string; className?: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  let path = "";
  for (let at = 0; at < data.length; at++) {
    if (data[at]) path += `M${(at % size) + QUIET_ZONE} ${Math.floor(at / size) + QUIET_ZONE}h1v1h-1z`;
  }
  const width = size + 2 * QUIET_ZONE;
  return (
    <svg
      viewBox={`0 0 ${width} ${width}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={width} rx="2" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
