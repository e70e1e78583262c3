import type { Landmarks } from "./landmarks.ts";

/** What `:id` stands for, by the beginning of the path; the longest beginning that fits counts. */
const idsByBeginning: [string, (landmarks: Landmarks) => number | string][] = [
  ["/ho-so/:id", ({ initiativeId }) => initiativeId],
  ["/khen-thuong/:id", ({ commendationId }) => commendationId],
  ["/ban-to-chuc/khen-thuong/:id", ({ commendationId }) => commendationId],
  ["/don-vi/:id", ({ unitId }) => unitId],
  ["/ap-dung/:id/thoi-kiem-chung", ({ verifiedApplicationId }) => verifiedApplicationId],
  ["/ap-dung/:id", ({ applicationId }) => applicationId],
  ["/viec-cua-don-vi/dang-ky/:id", ({ registeredId }) => registeredId],
  ["/viec-cua-don-vi/nhap/:id", ({ importId }) => importId],
  ["/tim-kiem-da-luu/:id", ({ savedSearchId }) => savedSearchId],
  ["/thong-bao/:id", ({ noticeId }) => noticeId],
  ["/quan-tri/tai-khoan/:id", ({ accountId }) => accountId],
];

/**
 * A real address of a route.
 * @param options.initiativeId the file meant by `/ho-so/:id`; without it the public one
 * @param options.evidenceId an evidence file of that initiative
 * @throws Error for a new kind of path: it needs a landmark of its own
 */
export function concreteAddress(options: { path: string; landmarks: Landmarks; initiativeId?: number; evidenceId?: number }): string {
  const { path, landmarks } = options;
  const idOf = idsByBeginning.find(([beginning]) => path.startsWith(beginning))?.[1];
  const id = path.startsWith("/ho-so/:id") && options.initiativeId !== undefined ? options.initiativeId : idOf?.(landmarks);
  const values: Record<string, number | string | undefined> = {
    id,
    section: "noi-dung",
    number: 1,
    paper: "don.docx",
    file: options.evidenceId ?? landmarks.evidenceId,
    slug: landmarks.campaignSlug,
    code: landmarks.code,
    council: landmarks.councilId,
    member: landmarks.councilMemberId,
    rubric: landmarks.rubricId,
    release: path.endsWith("/ky") ? landmarks.presentedReleaseId : landmarks.draftReleaseId,
    grant: path.startsWith("/viec-cua-don-vi/") ? landmarks.delegationId : landmarks.grantId,
    token: path.startsWith("/loi-moi/") ? landmarks.invitation : landmarks.passwordReset,
  };
  if (path === "/*") return "/khong-co-trang-nay";
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path}: nothing stands for :${name}`);
    return String(value);
  });
}
