import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";
import { limits, type Participant } from "./content.ts";
import { typedText } from "./typed-text.ts";

const row = z.object({
  fullName: typedText({ maximum: 120, tooLong: "participant_name_too_long" }),
  birthDate: typedDay(),
  workplace: typedText({ maximum: 200, tooLong: "workplace_too_long" }),
  jobTitle: typedText({ maximum: 120, tooLong: "job_title_too_long" }),
  qualification: typedText({ maximum: 120, tooLong: "qualification_too_long" }),
  contribution: typedText({ maximum: limits.contribution, tooLong: "contribution_too_long" }),
});

/** People who took part in the first application; empty rows fall away, a row with anything in it needs a name. */
export const participantsField = z
  .array(row)
  .max(limits.participants, "too_many_participants")
  .transform((rows, context) =>
    rows.filter((person, index): person is Participant => {
      if (person.fullName !== "") return true;
      const isEmpty = Object.values(person).every((value) => value === "" || value === null);
      if (!isEmpty) context.addIssue({ code: "custom", message: "participant_name_missing", path: [index, "fullName"] });
      return false;
    }),
  );
