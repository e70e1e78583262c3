import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { adminTabsCopy } from "#app/copy/account-admin.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { readSearchHealth } from "#app/pages/admin/search-health.ts";
import { SearchHealthNotice } from "#app/ui/admin/search-health-notice.tsx";
import { Tabs } from "#app/ui/navigation/tabs.tsx";

const tabs = [
  { href: "/quan-tri/tai-khoan", label: adminTabsCopy.accounts },
  { href: "/quan-tri/nhat-ky", label: adminTabsCopy.events },
  { href: "/quan-tri/hop-thu-thu", label: adminTabsCopy.mailbox },
  { href: "/quan-tri/bat-bien", label: adminTabsCopy.invariants },
];

/** The pages of administration the viewer may open; each page has its own gate. */
export async function loader({ context }: LoaderFunctionArgs) {
  const mayOpen = (href: string) => {
    const rule = routeAccess[href]?.read;
    return rule?.about === "viewer" && rule.allows(context.viewer);
  };
  const { db, viewer, env } = context;
  const search = await readSearchHealth({ db, viewer, isConfigured: env.meilisearch !== null });
  return { open: tabs.filter(({ href }) => mayOpen(href)).map(({ href }) => href), search };
}

export default function AdminLayout() {
  const { open, search } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const items = tabs
    .filter(({ href }) => open.includes(href))
    .map((tab) => ({ ...tab, current: pathname === tab.href || pathname.startsWith(`${tab.href}/`) }));
  return (
    <>
      {items.length > 1 ? <Tabs label={adminTabsCopy.label} items={items} /> : null}
      {search ? <SearchHealthNotice {...search} /> : null}
      <Outlet />
    </>
  );
}
