const office = "application/vnd.openxmlformats-officedocument";

/** How the content of a kind of file is checked. */
export type Family = "pdf" | "image" | "text" | "office";

/** The kinds of files that are taken, by the end of their name. Nothing that a browser or an office program would run. */
export const mediaTypes = {
  pdf: { mediaType: "application/pdf", family: "pdf" },
  docx: { mediaType: `${office}.wordprocessingml.document`, family: "office" },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, family: "office" },
  pptx: { mediaType: `${office}.presentationml.presentation`, family: "office" },
  odt: { mediaType: "application/vnd.oasis.opendocument.text", family: "office" },
  ods: { mediaType: "application/vnd.oasis.opendocument.spreadsheet", family: "office" },
  jpg: { mediaType: "image/jpeg", family: "image" },
  jpeg: { mediaType: "image/jpeg", family: "image" },
  png: { mediaType: "image/png", family: "image" },
  webp: { mediaType: "image/webp", family: "image" },
  txt: { mediaType: "text/plain", family: "text" },
  csv: { mediaType: "text/csv", family: "text" },
} as const satisfies Record<string, { mediaType: string; family: Family }>;

export type Extension = keyof typeof mediaTypes;
export type MediaType = (typeof mediaTypes)[Extension]["mediaType"];

export const isExtension = (text: string): text is Extension => Object.hasOwn(mediaTypes, text);

/** For the `accept` attribute of a file field. */
export const acceptedExtensions = Object.keys(mediaTypes)
  .map((extension) => `.${extension}`)
  .join(",");
