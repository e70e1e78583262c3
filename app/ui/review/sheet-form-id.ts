/** The form of either sheet: a page has one. */
export const sheetFormId = "bieu-mau";
