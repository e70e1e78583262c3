import type { Status } from "#app/domain/initiative/states.ts";

/** Who stands where towards the file; the columns of the table below. */
export const people = [
  "owner",
  "coauthor",
  "invited",
  "officer",
  "otherOfficer",
  "secretary",
  "chair",
  "finished",
  "owing",
  "idle",
  "board",
  "admin",
  "observer",
  "stranger",
  "public",
] as const;
export type Person = (typeof people)[number];

type Row = [status: Status, published: boolean, view: string, actions: Partial<Record<Person, string>>];

/** While the authors write: who accepted writes too, who files the dossier says who is an author and sends it. */
const editing = { owner: "edit inviteAuthors submit withdraw", coauthor: "edit leaveAuthorship", invited: "leaveAuthorship" };

/**
 * Written by hand from the domain notes §2–3, not from the code: for each state who may see the file, and who may do what.
 * `invited` is named as an author and has not accepted; `finished` has handed in both sheets, `owing` has not, `idle` sits on the council without this file.
 */
export const expected: Row[] = [
  ["draft", false, "owner coauthor invited", { ...editing }],
  ["awaiting_unit", false, "owner coauthor invited officer board observer", { owner: "withdraw", officer: "confirm returnByUnit declineByUnit" }],
  ["returned_by_unit", false, "owner coauthor invited officer board observer", { ...editing }],
  ["declined_by_unit", false, "owner coauthor invited officer board observer", {}],
  [
    "awaiting_intake",
    false,
    "owner coauthor invited officer secretary chair board observer",
    { owner: "withdraw", secretary: "receive returnForCompletion cancel" },
  ],
  [
    "received",
    false,
    "owner coauthor invited officer secretary chair board observer",
    { owner: "withdraw", secretary: "returnForCompletion cancel assign", chair: "waiveConflicts" },
  ],
  ["returned_for_completion", false, "owner coauthor invited officer secretary chair board observer", { ...editing, secretary: "cancel" }],
  [
    "under_review",
    false,
    "owner coauthor invited officer secretary chair finished owing board observer",
    {
      owner: "withdraw",
      secretary: "cancel assign readSheets",
      chair: "readSheets openMeeting waiveConflicts",
      finished: "openOwnSheet score readSheets",
      owing: "openOwnSheet score",
    },
  ],
  [
    "in_council",
    false,
    "owner coauthor invited officer secretary chair finished owing board observer",
    {
      owner: "withdraw",
      secretary: "cancel readSheets",
      chair: "readSheets recordVote decide",
      finished: "openOwnSheet readSheets",
      owing: "openOwnSheet",
    },
  ],
  ...(["approved", "needs_work", "not_approved"] as const).flatMap((status): Row[] => {
    const seen = "owner coauthor invited officer secretary chair finished owing board observer";
    const council = { finished: "openOwnSheet readSheets", owing: "openOwnSheet" };
    return [
      [
        status,
        false,
        seen,
        {
          ...council,
          secretary: "readSheets readDecision",
          chair: "readSheets reopen readDecision",
          board: "readSheets readDecision publish",
          observer: "readSheets readDecision",
        },
      ],
      [
        status,
        true,
        seen,
        {
          finished: "openOwnSheet readSheets readDecision",
          owing: "openOwnSheet readDecision",
          owner: status === "needs_work" ? "edit inviteAuthors submit readDecision" : "readDecision",
          coauthor: status === "needs_work" ? "edit leaveAuthorship readDecision" : "readDecision",
          invited: status === "needs_work" ? "leaveAuthorship readDecision" : "readDecision",
          officer: "readDecision",
          secretary: "readSheets readDecision",
          chair: "readSheets readDecision",
          board: "readSheets readDecision unpublish",
          observer: "readSheets readDecision",
        },
      ],
    ];
  }),
  ["withdrawn", false, "owner coauthor invited officer secretary chair board observer", {}],
  ["cancelled", false, "owner coauthor invited officer secretary chair board observer", {}],
];
