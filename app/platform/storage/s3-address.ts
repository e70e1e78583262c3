export interface S3Address {
  accessKeyId: string;
  secretAccessKey: string;
  endpoint: string;
  bucket: string;
  region: string;
}

export const s3AddressForm = "s3://key:secret@host/bucket?region=…";

/**
 * Reads `s3://key:secret@host[:port]/bucket?region=…&tls=0`; key and secret percent-encoded where they hold signs of an address.
 * @throws Error that says the form, without the secret
 */
export function parseS3Address(text: string): S3Address {
  const wrong = new Error(s3AddressForm);
  if (!URL.canParse(text)) throw wrong;
  const url = new URL(text);
  const bucket = url.pathname.replace(/^\/|\/$/g, "");
  if (url.protocol !== "s3:" || !url.username || !url.password || !url.host || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw wrong;
  return {
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    endpoint: `${url.searchParams.get("tls") === "0" ? "http" : "https"}://${url.host}`,
    bucket,
    region: url.searchParams.get("region") ?? "us-east-1",
  };
}

/** True where `parseS3Address` would take it. */
export function isS3Address(text: string): boolean {
  try {
    return Boolean(parseS3Address(text));
  } catch {
    return false;
  }
}
