export interface NavItem {
  href: string;
  label: string;
}

/** Pages below `/ho-so` belong to whoever handles the file, not to the desk “my dossiers”. */
const withoutParts = ["/", "/ho-so"];

/** Whether a link of the main navigation leads to where the reader is, or to a part that holds it. “/” and “/ho-so” hold nothing. */
export function isCurrent({ href, currentPath }: { href: string; currentPath: string }): boolean {
  return href === currentPath || (!withoutParts.includes(href) && currentPath.startsWith(`${href}/`));
}
