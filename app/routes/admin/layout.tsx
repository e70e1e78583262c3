import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { adminTabsCopy } from "#app/copy/account-admin.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { Tabs } from "#app/ui/navigation/tabs.tsx";

const tabs = [
  { href: "/quan-tri/tai-khoan", label: adminTabsCopy.accounts },
  { href: "/quan-tri/nhat-ky", label: adminTabsCopy.events },
  { href: "/quan-tri/hop-thu-thu", label: adminTabsCopy.mailbox },
  { href: "/quan-tri/bat-bien", label: adminTabsCopy.invariants },
];

/** The pages of administration the viewer may open; each page has its own gate. */
export function loader({ context }: LoaderFunctionArgs) {
  const mayOpen = (href: string) => {
    const rule = routeAccess[href]?.read;
    return rule?.about === "viewer" && rule.allows(context.viewer);
  };
  return { open: tabs.filter(({ href }) => mayOpen(href)).map(({ href }) => href) };
}

export default function AdminLayout() {
  const { open } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const items = tabs
    .filter(({ href }) => open.includes(href))
    .map((tab) => ({ ...tab, current: pathname === tab.href || pathname.startsWith(`${tab.href}/`) }));
  return (
    <>
      {items.length > 1 ? <Tabs label={adminTabsCopy.label} items={items} /> : null}
      <Outlet />
    </>
  );
}
