/** At least 10 characters, no rule about their kinds: length is what a guesser pays for (NIST SP 800-63B). */
export const passwordLength = { shortest: 10, longest: 200 } as const;

export type PasswordFault = "password_too_short" | "password_too_long" | "password_is_email" | "password_too_common";

/** The first guesses of everybody who guesses, of ten characters and more, folded as below. */
const commonest = new Set([
  "1234567890",
  "0123456789",
  "9876543210",
  "0987654321",
  "12345678910",
  "123456789a",
  "a123456789",
  "1234567891",
  "123123123123",
  "1q2w3e4r5t",
  "1q2w3e4r5t6y",
  "qwertyuiop",
  "qwerty1234",
  "qwerty12345",
  "qwerty123456",
  "asdfghjkl1",
  "password12",
  "password123",
  "password1234",
  "passw0rd123",
  "iloveyou123",
  "matkhau123",
  "matkhau1234",
  "matkhau12345",
  "matkhau123456",
  "abcdefghij",
  "abc1234567",
  "abcd123456",
  "admin12345",
  "admin123456",
  "administrator",
  "vietnam123",
  "vietnam2026",
  "vietnam1975",
  "saigon1975",
  "hochiminh1",
  "hochiminh123",
  "sangkientre",
  "sangkientre1",
  "sangkientre123",
  "doanthanhnien",
  "thanhdoan123",
  "anhyeuem123",
  "emyeuanh123",
  "khongbiet123",
]);

const isOneSignRepeated = (text: string) => new Set(text).size === 1;

/**
 * Why a new password is refused, or null. Length is counted in characters after NFC, as `hashPassword` reads them.
 * @param options.email the account's address: neither it nor the part before @ may be the password
 */
export function passwordFault(options: { password: string; email?: string | undefined }): PasswordFault | null {
  const password = options.password.normalize("NFC");
  const length = [...password].length;
  if (length < passwordLength.shortest) return "password_too_short";
  if (length > passwordLength.longest) return "password_too_long";
  const folded = password.toLowerCase();
  const email = options.email?.trim().toLowerCase();
  if (email && (folded === email || folded === email.split("@")[0])) return "password_is_email";
  return commonest.has(folded) || isOneSignRepeated(folded) ? "password_too_common" : null;
}
