import { designCopy } from "#app/copy/design.ts";
import { Columns } from "../layout/columns.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { Details } from "../text/details.tsx";
import { FigureRow } from "../text/figure.tsx";
import { Progress } from "../text/progress.tsx";
import { Prose } from "../text/prose.tsx";

/** Running text, figures, progress, details. */
export function TextSpecimens() {
  return (
    <>
      <FigureRow figures={designCopy.figures} />
      <div className="mt-10 max-w-measure">
        <Progress label={designCopy.progressLabel} value={7} max={12} text={designCopy.progressText} />
      </div>
      <div className="mt-10">
        <Prose>
          <h3>{designCopy.proseHeading}</h3>
          <p>{designCopy.prose}</p>
          <ul>
            {designCopy.proseItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>
            <a href="#text">{designCopy.proseLink}</a>
          </p>
        </Prose>
      </div>
      <div className="mt-10">
        <Columns aside={designCopy.columnsAside}>
          <AuthorText text={designCopy.authorText} />
        </Columns>
      </div>
      <Details summary={designCopy.detailsSummary}>{designCopy.detailsBody}</Details>
    </>
  );
}
