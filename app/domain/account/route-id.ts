/** Ids of rows have at most nine digits here: a larger number in an address or a form is no id, and more than the database's integer takes. */
export const highestId = 999_999_999;

/** The number in an address (`/…/:id`), or null for anything that is no id of a row. */
export const routeId = (text: string | undefined): number | null => (/^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : null);
