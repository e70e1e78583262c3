/**
 * What an HTTP answer means; a redirect to the sign-in page is a refusal, any other redirect follows a deed. Data requests redirect by a header.
 * Read to its end, for an answer left unread keeps its connection, and the server would wait for it when it stops.
 */
export async function answerMeaning(response: Response): Promise<string> {
  await response.arrayBuffer();
  const location = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect") ?? "";
  if (location.startsWith("/dang-nhap")) return "sign in";
  if ([403, 404, 405].includes(response.status)) return String(response.status);
  return response.status >= 500 ? `broken: ${response.status}` : "allowed";
}
