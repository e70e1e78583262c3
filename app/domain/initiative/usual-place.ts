/** Where most declarations are made; the box holds it beforehand. Apart from the schema, which browsers need not fetch. */
export const usualPlace = "Thành phố Hồ Chí Minh";
