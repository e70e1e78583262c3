/** The number in an address (`/…/:id`), or null for anything that is no id of a row. */
export const routeId = (text: string | undefined): number | null => (/^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : null);
