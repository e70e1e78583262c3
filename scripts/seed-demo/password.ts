import { hash } from "@node-rs/argon2";

/** The one password of all demo accounts: printed at the start, never used outside demo data. */
export const DEMO_PASSWORD = "SangKienTre-2026";

/** argon2id with 19 MiB, 2 passes, 1 lane: what the sign-in expects. */
export const hashDemoPassword = (): Promise<string> => hash(DEMO_PASSWORD, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
