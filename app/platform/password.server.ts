import { hash, verify } from "@node-rs/argon2";

/** argon2id, OWASP's second choice of parameters: 19 MiB, two passes, one lane; about 23 ms. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

// Of 32 random bytes that nobody kept: checked where there is no password, so that an unknown account takes as long as a known one.
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$sqNqo7Fu3OWx+UFwXKWl3A$9FjdNtmjRaRccG6ZuZmMyvfzpIqM8J5L/RVG4KIB/vg";

// Keyboards differ in how they compose Vietnamese letters: the same password must give the same bytes.
const bytesOf = (password: string) => password.normalize("NFC");

/** The hash to store, with its salt and parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(bytesOf(password), cost);
}

/**
 * Checks a password; always verifies one hash.
 * @param options.hash the stored hash, or null where the account is unknown or has none: then the answer is no
 */
export async function passwordMatches(options: { hash: string | null; password: string }): Promise<boolean> {
  const matches = await verify(options.hash ?? nobodysHash, bytesOf(options.password));
  return matches && options.hash !== null;
}
