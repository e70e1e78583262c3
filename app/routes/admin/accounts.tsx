import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { accountsCopy } from "#app/copy/account-admin.ts";
import { accountFieldCopy, accountStateLabels } from "#app/copy/account.ts";
import { roleLabels } from "#app/copy/labels.ts";
import { accountStates } from "#app/domain/account/state.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { listAccounts } from "#app/pages/admin/accounts.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { AccountStateTag } from "#app/ui/account/account-state-tag.tsx";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/quan-tri/tai-khoan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: accountsCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const query = (searchParams.get("q") ?? "").slice(0, 100).trim();
  const state = accountStates.find((known) => known === searchParams.get("trang-thai")) ?? null;
  const page = pageNumber(searchParams.get("trang"));
  return { query, state, ...(await listAccounts({ db: context.db, filters: { query, state, page }, now: context.now })) };
}

const addressOf = (values: Record<string, string | number | null>) => {
  const filled = Object.entries(values).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, String(value)]]));
  return `${path}?${new URLSearchParams(filled).toString()}`;
};

export default function Accounts() {
  const { query, state, total, pages, page, accounts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle>{accountsCopy.title}</PageTitle>
      <ButtonLink href="/quan-tri/tai-khoan/moi" tone="secondary">
        {accountsCopy.newAccount}
      </ButtonLink>
      {/* A new key for new filters: the boxes follow the address when the reader goes back. */}
      <Form key={`${query} ${state ?? ""}`} method="get" role="search" className="my-10">
        <TextInput name="q" label={accountsCopy.query} hint={accountsCopy.queryHint} defaultValue={query} width="half" />
        <Select
          name="trang-thai"
          label={accountsCopy.state}
          placeholder={accountsCopy.anyState}
          defaultValue={state ?? ""}
          options={accountStates.map((value) => ({ value, label: accountStateLabels[value] }))}
        />
        <FormActions>
          <Button tone="secondary">{accountsCopy.submit}</Button>
          {query !== "" || state !== null ? <TextLink href={path}>{accountsCopy.clear}</TextLink> : null}
        </FormActions>
      </Form>
      {accounts.length === 0 ? (
        <EmptyState title={accountsCopy.emptyTitle}>{accountsCopy.empty}</EmptyState>
      ) : (
        <Table
          caption={accountsCopy.caption(formatNumber(total))}
          rows={accounts}
          rowKey={(account) => account.id}
          columns={[
            {
              key: "name",
              header: accountsCopy.fullName,
              cell: (account) => <TextLink href={`${path}/${account.id}`}>{account.fullName}</TextLink>,
              rowHeader: true,
            },
            { key: "email", header: accountsCopy.email, cell: (account) => account.email },
            { key: "unit", header: accountsCopy.unit, cell: (account) => account.unitName ?? accountFieldCopy.noUnit },
            { key: "roles", header: accountsCopy.roles, cell: (account) => account.roles.map((role) => roleLabels[role]).join(", ") || accountsCopy.noRoles },
            { key: "state", header: accountsCopy.state, cell: (account) => <AccountStateTag state={account.state} /> },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(trang) => addressOf({ q: query, "trang-thai": state, trang })} />
    </>
  );
}
