import { councilPolicy, type CouncilRule } from "../council/policy.ts";
import { initiativePolicy, type InitiativeRule } from "../initiative/policy.ts";
import { holds, isAdministrator, isBoard, isSignedIn, type Viewer } from "./actor.ts";

type ViewerRule = (viewer: Viewer) => boolean;

/** What a route asks before it answers: a rule about the viewer alone, or about the viewer and one initiative or council. */
export type RouteRule = { about: "viewer"; allows: ViewerRule } | { about: "initiative"; allows: InitiativeRule } | { about: "council"; allows: CouncilRule };

export interface RouteAccess {
  /** GET; absent where the route answers no GET. */
  read?: RouteRule;
  /** POST; absent where the route changes nothing. */
  write?: RouteRule;
}

const viewer = (allows: ViewerRule): RouteRule => ({ about: "viewer", allows });
const initiative = (allows: InitiativeRule): RouteRule => ({ about: "initiative", allows });

const everybody = viewer(() => true);
const signedIn = viewer(isSignedIn);
const administrator = viewer(isAdministrator);
const board = viewer(isBoard);
const officer = viewer(holds("unit_officer"));
/** Applications are recorded by units and verified by the board. */
const appliers = viewer(holds("unit_officer", "campaign_board"));
const councilSeat = viewer(holds("council_member", "council_chair", "council_secretary"));
const councilDesk = viewer(holds("council_secretary", "council_chair"));

const council = (allows: CouncilRule): RouteRule => ({ about: "council", allows });

const page = (rule: RouteRule): RouteAccess => ({ read: rule });
const form = (rule: RouteRule): RouteAccess => ({ read: rule, write: rule });
const dossierForm = (rule: InitiativeRule): RouteAccess => form(initiative(rule));

/** The policy of every route, by its path in `app/routes.ts`; a test holds the two lists against each other. */
export const routeAccess: Record<string, RouteAccess> = {
  "/": page(everybody),
  "/dot-thi-dua": page(everybody),
  "/dot-thi-dua/:slug": page(everybody),
  "/sang-kien": page(everybody),
  "/sang-kien.atom": page(everybody),
  "/sang-kien/:code": page(everybody),
  "/sang-kien/:code/minh-chung/:file": page(everybody),
  "/khen-thuong": page(everybody),
  "/khen-thuong/:id": page(everybody),
  "/don-vi/:id": page(everybody),
  "/quyen-rieng-tu": page(everybody),
  "/api/v1/initiatives": page(everybody),
  "/opensearch.xml": page(everybody),
  "/sitemap.xml": page(everybody),
  "/robots.txt": page(everybody),
  "/thiet-ke": page(everybody),
  "/*": page(everybody),

  "/dang-nhap": form(everybody),
  "/dang-xuat": { write: everybody },
  "/dang-xuat-moi-noi": { write: signedIn },
  "/quen-mat-khau": form(everybody),
  "/dat-lai-mat-khau/:token": form(everybody),
  "/loi-moi/:token": form(everybody),
  "/dang-ky": form(everybody),
  "/dong-tac-gia/:token": form(everybody),
  "/dong-tac-gia/:token/tu-choi": form(everybody),
  "/tai-khoan": form(signedIn),
  "/tai-khoan/mat-khau": form(signedIn),
  "/tai-khoan/du-lieu": form(signedIn),
  "/tai-khoan/du-lieu/tai-ve": { write: signedIn },
  "/tai-khoan/du-lieu/xoa": form(signedIn),

  "/ho-so": page(signedIn),
  "/ho-so/moi": form(signedIn),
  "/ho-so/:id": page(initiative(initiativePolicy.view)),
  "/ho-so/:id/phan/:section": dossierForm(initiativePolicy.edit),
  "/ho-so/:id/phan/:section/tu-luu": { write: initiative(initiativePolicy.edit) },
  "/ho-so/:id/tac-gia": { read: initiative(initiativePolicy.readAuthors), write: initiative(initiativePolicy.edit) },
  "/ho-so/:id/moi-lai": { write: initiative(initiativePolicy.inviteAuthors) },
  "/ho-so/:id/ban-giao": dossierForm(initiativePolicy.handOver),
  // Who may not leave now is told why and what they can do instead.
  "/ho-so/:id/roi": dossierForm(initiativePolicy.consent),
  "/ho-so/:id/minh-chung": dossierForm(initiativePolicy.edit),
  // Which files of the dossier the viewer may open is asked of each file; one that they may not is not there.
  "/ho-so/:id/minh-chung/:file": page(initiative(initiativePolicy.view)),
  "/ho-so/:id/minh-chung/:file/sua": dossierForm(initiativePolicy.edit),
  "/ho-so/:id/minh-chung/:file/go": { write: initiative(initiativePolicy.edit) },
  "/ho-so/:id/gui": dossierForm(initiativePolicy.sendOrRepeat),
  "/ho-so/:id/dong-y": dossierForm(initiativePolicy.consent),
  "/ho-so/:id/tuong-tu": page(initiative(initiativePolicy.view)),
  "/ho-so/:id/bien-nhan": page(initiative(initiativePolicy.readReceipt)),
  // Which papers and which copies of them: app/domain/papers/papers.ts.
  "/ho-so/:id/giay-to": page(initiative(initiativePolicy.view)),
  "/ho-so/:id/giay-to/:paper": page(initiative(initiativePolicy.view)),
  "/ho-so/:id/rut": dossierForm(initiativePolicy.withdraw),
  "/ho-so/:id/trao-doi": { read: initiative(initiativePolicy.readThread), write: initiative(initiativePolicy.writeThread) },
  "/ho-so/:id/trao-doi/da-doc": { write: initiative(initiativePolicy.readThread) },
  "/ho-so/:id/phien-ban": page(initiative(initiativePolicy.readVersions)),
  "/ho-so/:id/phien-ban/:number": page(initiative(initiativePolicy.readVersions)),
  "/ho-so/:id/so-sanh": page(initiative(initiativePolicy.readVersions)),
  "/ho-so/:id/xac-nhan": dossierForm(initiativePolicy.confirm),
  "/ho-so/:id/don-vi-tra-lai": dossierForm(initiativePolicy.returnByUnit),
  "/ho-so/:id/don-vi-tu-choi": dossierForm(initiativePolicy.declineByUnit),
  "/ho-so/:id/tiep-nhan": dossierForm(initiativePolicy.receive),
  "/ho-so/:id/yeu-cau-bo-sung": dossierForm(initiativePolicy.returnForCompletion),
  "/ho-so/:id/huy": dossierForm(initiativePolicy.cancel),
  "/ho-so/:id/phan-cong": dossierForm(initiativePolicy.assign),
  "/ho-so/:id/thoi-phan-cong": dossierForm(initiativePolicy.assign),
  // Whoever may open their sheet may send it: the operation refuses once the review is closed, in words and with what was typed kept.
  "/ho-so/:id/lien-quan": dossierForm(initiativePolicy.waiveConflicts),
  "/ho-so/:id/lien-quan/thoi": { write: initiative(initiativePolicy.waiveConflicts) },
  "/ho-so/:id/phieu-cham": dossierForm(initiativePolicy.openOwnSheet),
  "/ho-so/:id/phieu-cham/tu-luu": { write: initiative(initiativePolicy.openOwnSheet) },
  "/ho-so/:id/phieu-cham/nop": dossierForm(initiativePolicy.openOwnSheet),
  "/ho-so/:id/phieu-kha-thi": dossierForm(initiativePolicy.openOwnSheet),
  "/ho-so/:id/phieu-kha-thi/tu-luu": { write: initiative(initiativePolicy.openOwnSheet) },
  "/ho-so/:id/phieu-kha-thi/nop": dossierForm(initiativePolicy.openOwnSheet),
  "/ho-so/:id/tinh-moi": dossierForm(initiativePolicy.openOwnSheet),
  "/ho-so/:id/khong-cham": dossierForm(initiativePolicy.abstain),
  "/ho-so/:id/toi-lien-quan": dossierForm(initiativePolicy.recuse),
  "/ho-so/:id/doi-chieu": page(initiative(initiativePolicy.readSheets)),
  "/ho-so/:id/hop": dossierForm(initiativePolicy.openMeeting),
  "/ho-so/:id/bieu-quyet": dossierForm(initiativePolicy.recordVote),
  "/ho-so/:id/ket-luan": dossierForm(initiativePolicy.decide),
  "/ho-so/:id/mo-lai": dossierForm(initiativePolicy.reopen),
  "/ho-so/:id/cong-bo": dossierForm(initiativePolicy.publish),
  "/ho-so/:id/go-cong-bo": dossierForm(initiativePolicy.unpublish),
  "/ho-so/:id/len-sang-kien": dossierForm(initiativePolicy.askPromotion),
  "/ho-so/:id/len-sang-kien/tra-loi": dossierForm(initiativePolicy.answerPromotion),

  "/thong-bao": page(signedIn),
  "/thong-bao/da-doc": { write: signedIn },
  "/thong-bao/cai-dat": form(signedIn),
  "/thong-bao/:id": { write: signedIn },

  // Whose search it is, the page and the operations ask: somebody else's is not there.
  "/tim-kiem-da-luu": page(signedIn),
  "/tim-kiem-da-luu/moi": form(signedIn),
  "/tim-kiem-da-luu/:id": form(signedIn),
  "/tim-kiem-da-luu/:id/xoa": form(signedIn),

  "/viec-cua-don-vi": page(officer),
  "/viec-cua-don-vi/xac-nhan-nhieu": form(officer),
  "/viec-cua-don-vi/uy-quyen": form(officer),
  "/viec-cua-don-vi/uy-quyen/:grant/thu-hoi": form(officer),
  "/viec-cua-don-vi/dang-ky/:id": form(officer),
  "/viec-cua-don-vi/nhap": form(officer),
  "/viec-cua-don-vi/nhap/mau-nguoi.xlsx": page(officer),
  "/viec-cua-don-vi/nhap/mau-ho-so.xlsx": page(officer),
  // Whose upload it is, the page and the operations ask: an upload is its officer's alone.
  "/viec-cua-don-vi/nhap/:id": form(officer),
  "/viec-cua-don-vi/xuat.xlsx": page(officer),
  "/viec-cua-hoi-dong": page(councilDesk),
  "/viec-cua-hoi-dong/:council/uy-vien": page(council(councilPolicy.describeMembers)),
  "/viec-cua-hoi-dong/:council/uy-vien/:member": form(council(councilPolicy.describeMembers)),
  "/viec-cua-hoi-dong/:council/uy-vien/:member/rut-ho-so": form(council(councilPolicy.assign)),
  "/viec-cua-hoi-dong/:council/tien-do": page(council(councilPolicy.readProgress)),
  // Of which files, `initiativePolicy.readSheets` says for each.
  "/viec-cua-hoi-dong/:council/doi-chieu": page(council(councilPolicy.compareSheets)),
  "/viec-cua-hoi-dong/:council/doi-chieu.xlsx": page(council(councilPolicy.compareSheets)),
  "/viec-cua-hoi-dong/:council/doi-chuan": page(council(councilPolicy.compareSheets)),
  "/viec-cua-hoi-dong/:council/doi-chuan.xlsx": page(council(councilPolicy.compareSheets)),
  "/viec-cua-hoi-dong/:council/phan-cong": form(council(councilPolicy.assign)),
  "/cham-diem": page(councilSeat),
  "/cham-diem/phieu-trong": page(councilSeat),
  "/cham-diem/quan-he": form(councilSeat),
  "/cham-diem/quan-he/thoi": { write: councilSeat },
  "/ban-to-chuc": page(board),
  "/ban-to-chuc/dot-thi-dua/:slug": form(board),
  "/ban-to-chuc/dot-thi-dua/:slug/bo-tieu-chi": form(board),
  "/ban-to-chuc/bo-tieu-chi/:rubric": form(board),
  // A release that holds a file of which the viewer is an author is not there for them: the pages and the operations ask.
  "/ban-to-chuc/dot-cong-bo": page(board),
  "/ban-to-chuc/dot-cong-bo/moi": form(board),
  "/ban-to-chuc/dot-cong-bo/:release": page(board),
  "/ban-to-chuc/dot-cong-bo/:release/chon-ho-so": form(board),
  "/ban-to-chuc/dot-cong-bo/:release/trinh-ky": { write: board },
  "/ban-to-chuc/dot-cong-bo/:release/ky": form(board),
  "/ban-to-chuc/dot-cong-bo/:release/huy": form(board),
  "/ban-to-chuc/dot-cong-bo/:release/danh-sach.xlsx": page(board),
  "/ban-to-chuc/khen-thuong": page(board),
  "/ban-to-chuc/khen-thuong/moi": form(board),
  "/ban-to-chuc/khen-thuong/:id": page(board),
  "/ban-to-chuc/khen-thuong/:id/trao": form(board),
  "/ban-to-chuc/khen-thuong/:id/thu-hoi": form(board),

  "/sang-kien/:code/ap-dung": form(appliers),
  "/ap-dung": page(appliers),
  "/ap-dung/:id": form(appliers),
  "/ap-dung/:id/kiem-chung": form(board),
  "/ap-dung/:id/thoi-kiem-chung": form(board),

  "/quan-tri/tai-khoan": page(administrator),
  "/quan-tri/tai-khoan/moi": form(administrator),
  "/quan-tri/tai-khoan/:id": page(administrator),
  "/quan-tri/tai-khoan/:id/vai-tro": form(administrator),
  "/quan-tri/tai-khoan/:id/vai-tro/:grant/thu-hoi": form(administrator),
  "/quan-tri/tai-khoan/:id/khoa": form(administrator),
  "/quan-tri/tai-khoan/:id/mo-khoa": form(administrator),
  "/quan-tri/tai-khoan/:id/thu-moi": { write: administrator },
  "/quan-tri/nhat-ky": page(viewer(holds("administrator", "observer"))),
  "/quan-tri/hop-thu-thu": page(administrator),
  "/quan-tri/bat-bien": page(administrator),
};
