/** What stands for the further parameters of a path about one file. */
const values: Record<string, string> = { section: "noi-dung", number: "1", paper: "don.docx" };

/** A real address of `/ho-so/:id…`. */
export const dossierAddress = (path: string, id: number | string): string =>
  path.replaceAll(/:(\w+)/g, (parameter, name: string) => (name === "id" ? String(id) : (values[name] ?? parameter)));
