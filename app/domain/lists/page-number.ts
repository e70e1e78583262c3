/** The page a reader asks for (`?trang=`), counted from 1; the first for anything that is no page number, which an offset could not hold. */
export const pageNumber = (text: string | null): number => (/^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : 1);
