import { designCopy } from "#app/copy/design.ts";
import { PageTitle } from "../text/page-title.tsx";
import { Section } from "../text/section.tsx";
import { TextLink } from "../text/text-link.tsx";
import { ActionSpecimens } from "./actions.tsx";
import { DataSpecimens } from "./data.tsx";
import { FailureSpecimens } from "./failures.tsx";
import { FeedbackSpecimens } from "./feedback.tsx";
import { FormSpecimens } from "./forms.tsx";
import { FoundationSpecimens } from "./foundations.tsx";
import { TextSpecimens } from "./text.tsx";

const { sections } = designCopy;
const parts = [
  { id: "type", title: sections.type, Specimens: FoundationSpecimens },
  { id: "text", title: sections.text, Specimens: TextSpecimens },
  { id: "actions", title: sections.actions, Specimens: ActionSpecimens },
  { id: "forms", title: sections.forms, Specimens: FormSpecimens },
  { id: "data", title: sections.data, Specimens: DataSpecimens },
  { id: "feedback", title: sections.feedback, Specimens: FeedbackSpecimens },
  { id: "failures", title: sections.failures, Specimens: FailureSpecimens },
];

/** Every component once, on one page. */
export function DesignPage() {
  return (
    <>
      <PageTitle caption={designCopy.caption} lead={designCopy.lead}>
        {designCopy.title}
      </PageTitle>
      <nav aria-label={designCopy.contents}>
        <ul className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <li key={part.id}>
              <TextLink href={`#${part.id}`} className="inline-flex min-h-11 items-center">
                {part.title}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, Specimens }) => (
        <Section key={id} id={id} title={title}>
          <Specimens />
        </Section>
      ))}
      <div data-scheme="dark" className="screen-only mt-12 bg-paper px-4 pt-1 pb-8 text-ink sm:px-8">
        <Section title={designCopy.darkPart}>
          <TextSpecimens />
          <FeedbackSpecimens />
        </Section>
      </div>
    </>
  );
}
