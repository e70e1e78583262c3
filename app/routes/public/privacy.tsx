import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { privacyCopy, type PrivacySection } from "#app/copy/privacy.ts";
import { admit } from "#app/platform/gate.server.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: privacyCopy.title, description: privacyCopy.description, canonical: data?.canonical ?? "" });

export function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/quyen-rieng-tu" });
  return { canonical: `${context.env.origin}/quyen-rieng-tu` };
}

export default function Privacy() {
  const sections: readonly PrivacySection[] = privacyCopy.sections;
  return (
    <>
      <PageTitle lead={privacyCopy.lead}>{privacyCopy.title}</PageTitle>
      <Prose>
        {sections.flatMap((section) => [
          <h2 key={section.title}>{section.title}</h2>,
          ...section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
          section.items ? (
            <ul key={`${section.title} list`}>
              {section.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null,
          section.link ? (
            <p key={section.link.href}>
              <TextLink href={section.link.href}>{section.link.label}</TextLink>
            </p>
          ) : null,
        ])}
      </Prose>
    </>
  );
}
