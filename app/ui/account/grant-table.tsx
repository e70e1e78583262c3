import { accountDetailCopy as copy, grantStandingLabels } from "#app/copy/account-admin.ts";
import { roleLabels } from "#app/copy/labels.ts";
import type { Role } from "#app/domain/access/actor.ts";
import type { GrantStanding } from "#app/domain/account/grant-standing.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Tag, type TagTone } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface GrantRow {
  id: number;
  role: Role;
  scopeName: string | null;
  validFrom: string;
  validTo: string | null;
  standing: GrantStanding;
  revokeReason: string | null;
}

const tones: Record<GrantStanding, TagTone> = { holds: "success", not_yet: "info", ended: "neutral", revoked: "neutral" };

const periodOf = (grant: GrantRow) =>
  grant.validTo === null ? copy.from(formatDay(grant.validFrom)) : copy.fromTo(formatDay(grant.validFrom), formatDay(grant.validTo));

/** The grants of one account. `revocationHref` gives null where the viewer may not revoke. */
export function GrantTable({ grants, revocationHref }: { grants: readonly GrantRow[]; revocationHref: (grant: GrantRow) => string | null }) {
  const actionOf = (grant: GrantRow) => {
    const href = grant.standing === "revoked" ? null : revocationHref(grant);
    if (!href) return grant.revokeReason;
    return (
      <TextLink href={href}>
        {copy.revoke}
        <span className="sr-only"> {`${roleLabels[grant.role]} ${grant.scopeName ?? ""}`}</span>
      </TextLink>
    );
  };
  return (
    <Table
      caption={copy.grantsCaption}
      hideCaption
      rows={grants}
      rowKey={(grant) => grant.id}
      columns={[
        { key: "role", header: copy.role, cell: (grant) => roleLabels[grant.role], rowHeader: true },
        { key: "scope", header: copy.scope, cell: (grant) => grant.scopeName ?? copy.everywhere },
        { key: "period", header: copy.period, cell: periodOf },
        { key: "standing", header: copy.standing, cell: (grant) => <Tag tone={tones[grant.standing]}>{grantStandingLabels[grant.standing]}</Tag> },
        { key: "action", header: copy.action, cell: actionOf },
      ]}
    />
  );
}
