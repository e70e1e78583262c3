/** The one password of all demo accounts: printed at the start, never used outside demo data. */
export const DEMO_PASSWORD = "SangKienTre-2026";
