type ErrorType = "invalid_request" | "internal" | "auth" | "system";

/** An error as the documented API says it: `{ message, code, type, link }`. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: ErrorType = status === 401 || status === 403 ? "auth" : "invalid_request",
  ) {
    super(message);
  }

  body() {
    return { message: this.message, code: this.code, type: this.type, link: `https://docs.meilisearch.com/errors#${this.code}` };
  }
}
