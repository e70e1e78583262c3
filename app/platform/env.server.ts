import { join } from "node:path";
import { z } from "zod";
import { isS3Address, s3AddressForm } from "./storage/s3-address.ts";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().min(1),
  DATA_DIR: z.string().default(join(process.cwd(), ".data")),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  APP_ORIGIN: z.url().optional(),
  TRUSTED_PROXIES: z.string().default(""),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Sáng kiến trẻ <khong-tra-loi@sangkientre.local>"),
  STORAGE_URL: z.string().refine(isS3Address, s3AddressForm).optional(),
  CLAMAV_URL: z.url({ protocol: /^tcp$/ }).optional(),
  MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILISEARCH_KEY: z.string().min(16).optional(),
  WEB_WORKERS: z.coerce.number().int().min(1).max(64).default(1),
  WORKER_IN_WEB: flag.default(true),
  EMBEDDED_DATABASE: flag,
  DEMO: flag,
  EXPOSE_QUERY_COUNT: flag,
});

/** The settings of this process, read once; see the table in the README. */
export interface Env {
  mode: "development" | "test" | "production";
  databaseUrl: string;
  dataDir: string;
  host: string;
  port: number;
  /** What browsers type: scheme, host and port. Requests from other origins change nothing. */
  origin: string;
  trustedProxies: string[];
  smtpUrl: string | undefined;
  mailFrom: string;
  /** An S3-compatible service for files; without it they are in the folder `files` of `dataDir`. */
  storageUrl: string | undefined;
  /** `tcp://host:port` of a ClamAV daemon; with it no file is kept unscanned. */
  clamavUrl: string | undefined;
  /** A Meilisearch server, and a key that may search and write documents there; without it the built-in search answers alone. */
  meilisearch: { url: string; key: string } | null;
  webWorkers: number;
  workerInWeb: boolean;
  embeddedDatabase: boolean;
  demo: boolean;
  /** Tells each page's number of queries in the header Server-Timing: always outside production, there only when asked. */
  exposeQueryCount: boolean;
}

/**
 * Reads and checks the environment.
 * @throws Error with one sentence that names the setting
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // A setting left empty, as compose files do, is a setting not made.
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Thiết lập ${issue?.path.join(".") ?? ""} không hợp lệ: ${issue?.message ?? ""}`);
  }
  const value = parsed.data;
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = value;
  if ((url === undefined) !== (key === undefined)) throw new Error("Thiết lập MEILISEARCH_URL và MEILISEARCH_KEY phải có cả hai hoặc không có cái nào");
  return {
    mode: value.NODE_ENV,
    databaseUrl: value.DATABASE_URL,
    dataDir: value.DATA_DIR,
    host: value.HOST,
    port: value.PORT,
    origin: new URL(value.APP_ORIGIN ?? `http://localhost:${value.PORT}`).origin,
    trustedProxies: value.TRUSTED_PROXIES.split(",").flatMap((address) => address.trim() || []),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    storageUrl: value.STORAGE_URL,
    clamavUrl: value.CLAMAV_URL,
    meilisearch: url !== undefined && key !== undefined ? { url, key } : null,
    webWorkers: value.WEB_WORKERS,
    workerInWeb: value.WORKER_IN_WEB,
    embeddedDatabase: value.EMBEDDED_DATABASE,
    demo: value.DEMO,
    exposeQueryCount: value.NODE_ENV !== "production" || value.EXPOSE_QUERY_COUNT,
  };
}
