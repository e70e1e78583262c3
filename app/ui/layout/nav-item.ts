export interface NavItem {
  href: string;
  label: string;
}

/** Whether a link of the main navigation leads to where the reader is, or to a part that holds it. “/” holds nothing. */
export function isCurrent({ href, currentPath }: { href: string; currentPath: string }): boolean {
  return href === currentPath || (href !== "/" && currentPath.startsWith(`${href}/`));
}
