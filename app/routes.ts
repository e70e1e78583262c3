import { index, layout, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The URL tree. A change of state is a noun with a URL of its own; every path has a rule in `domain/access/routes.ts`. */
export default [
  // Everybody
  index("routes/home.tsx"),
  route("dot-thi-dua", "routes/public/campaigns.tsx"),
  route("dot-thi-dua/:slug", "routes/public/campaign.tsx"),
  route("sang-kien", "routes/public/search.tsx"),
  route("sang-kien.atom", "routes/public/feed.ts"),
  route("sang-kien/:code", "routes/public/initiative.tsx"),
  route("khen-thuong", "routes/public/honours.tsx"),
  route("khen-thuong/:id", "routes/public/commendation.tsx"),
  route("don-vi/:id", "routes/public/unit.tsx"),
  route("quyen-rieng-tu", "routes/public/privacy.tsx"),
  route("api/v1/initiatives", "routes/public/api-initiatives.ts"),
  route("sitemap.xml", "routes/public/sitemap.ts"),
  route("robots.txt", "routes/public/robots.ts"),
  route("thiet-ke", "routes/design.tsx"),

  // Accounts
  route("dang-nhap", "routes/account/sign-in.tsx"),
  route("dang-xuat", "routes/account/sign-out.ts"),
  route("dang-xuat-moi-noi", "routes/account/sign-out-everywhere.ts"),
  route("quen-mat-khau", "routes/account/forgotten-password.tsx"),
  route("dat-lai-mat-khau/:token", "routes/account/password-reset.tsx"),
  route("loi-moi/:token", "routes/account/invitation.tsx"),
  route("dang-ky", "routes/account/registration.tsx"),
  route("tai-khoan", "routes/account/account.tsx"),
  route("tai-khoan/mat-khau", "routes/account/password.tsx"),

  // One dossier, from draft to publication
  route("ho-so", "routes/dossier/mine.tsx"),
  route("ho-so/moi", "routes/dossier/new.tsx"),
  route("ho-so/:id", "routes/dossier/dossier.tsx"),
  ...prefix("ho-so/:id", [
    route("sua", "routes/dossier/edit.tsx"),
    route("tac-gia", "routes/dossier/authors.tsx"),
    route("gui", "routes/dossier/submission.tsx"),
    route("dong-y", "routes/dossier/consent.tsx"),
    route("tuong-tu", "routes/dossier/similar.tsx"),
    route("bien-nhan", "routes/dossier/receipt.tsx"),
    route("rut", "routes/dossier/withdrawal.tsx"),
    route("xac-nhan", "routes/unit/confirmation.tsx"),
    route("don-vi-tra-lai", "routes/unit/return.tsx"),
    route("don-vi-tu-choi", "routes/unit/refusal.tsx"),
    route("tiep-nhan", "routes/council/receipt.tsx"),
    route("yeu-cau-bo-sung", "routes/council/completion.tsx"),
    route("huy", "routes/council/cancellation.tsx"),
    route("phan-cong", "routes/council/assignments.tsx"),
    route("thoi-phan-cong", "routes/council/assignment-end.tsx"),
    route("phieu-cham", "routes/review/score-sheet.tsx"),
    route("phieu-cham/nop", "routes/review/score-submission.tsx"),
    route("phieu-kha-thi", "routes/review/feasibility-sheet.tsx"),
    route("phieu-kha-thi/nop", "routes/review/feasibility-submission.tsx"),
    route("doi-chieu", "routes/council/sheets.tsx"),
    route("hop", "routes/council/meeting.tsx"),
    route("bieu-quyet", "routes/council/vote.tsx"),
    route("ket-luan", "routes/council/decision.tsx"),
    route("mo-lai", "routes/council/reopening.tsx"),
    route("cong-bo", "routes/board/publication.tsx"),
    route("go-cong-bo", "routes/board/unpublication.tsx"),
  ]),

  // What one was told
  route("thong-bao", "routes/notice/notices.tsx"),
  route("thong-bao/da-doc", "routes/notice/reading.ts"),
  route("thong-bao/cai-dat", "routes/notice/settings.tsx"),
  route("thong-bao/:id", "routes/notice/opening.ts"),

  // Queues of work
  route("viec-cua-don-vi", "routes/unit/queue.tsx"),
  route("viec-cua-don-vi/dang-ky/:id", "routes/unit/registration.tsx"),
  route("viec-cua-hoi-dong", "routes/council/queue.tsx"),
  route("cham-diem", "routes/review/queue.tsx"),
  route("ban-to-chuc", "routes/board/queue.tsx"),
  route("ban-to-chuc/dot-thi-dua/:slug", "routes/board/campaign-settings.tsx"),
  route("ban-to-chuc/khen-thuong", "routes/board/commendations.tsx"),
  route("ban-to-chuc/khen-thuong/moi", "routes/board/new-commendation.tsx"),
  route("ban-to-chuc/khen-thuong/:id", "routes/board/commendation.tsx"),
  route("ban-to-chuc/khen-thuong/:id/trao", "routes/board/commendation-awarding.tsx"),
  route("ban-to-chuc/khen-thuong/:id/thu-hoi", "routes/board/commendation-revocation.tsx"),

  // Applications of a published initiative
  route("sang-kien/:code/ap-dung", "routes/application/new.tsx"),
  route("ap-dung", "routes/application/mine.tsx"),
  route("ap-dung/:id", "routes/application/application.tsx"),
  route("ap-dung/:id/kiem-chung", "routes/application/verification.tsx"),
  route("ap-dung/:id/thoi-kiem-chung", "routes/application/verification-end.tsx"),

  // Administration
  ...prefix("quan-tri", [
    layout("routes/admin/layout.tsx", [
      route("tai-khoan", "routes/admin/accounts.tsx"),
      route("tai-khoan/moi", "routes/admin/new-account.tsx"),
      route("tai-khoan/:id", "routes/admin/account.tsx"),
      route("tai-khoan/:id/vai-tro", "routes/admin/account-grant.tsx"),
      route("tai-khoan/:id/vai-tro/:grant/thu-hoi", "routes/admin/account-revocation.tsx"),
      route("tai-khoan/:id/khoa", "routes/admin/account-disabling.tsx"),
      route("tai-khoan/:id/mo-khoa", "routes/admin/account-enabling.tsx"),
      route("tai-khoan/:id/thu-moi", "routes/admin/account-invitation.ts"),
      route("nhat-ky", "routes/admin/events.tsx"),
      route("hop-thu-thu", "routes/admin/mailbox.tsx"),
      route("bat-bien", "routes/admin/invariants.tsx"),
    ]),
  ]),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
