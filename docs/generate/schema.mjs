import { readDocComments } from "./doc-comments.mjs";

/** Schemas by name: every exported one, and a pack with its parts. */
function listSchemas({ schemas, packSchema, citationSchema, sourceDocumentSchema }) {
  const exported = Object.entries(schemas).filter(([name]) => name.endsWith("Schema"));
  return [
    ...exported.map(([name, schema]) => [name.slice(0, -"Schema".length), schema]),
    ["citation", citationSchema],
    ["sourceDocument", sourceDocumentSchema],
    ["pack", packSchema()],
  ];
}

const kebab = (name) => name.replace(/[A-Z]|\d+/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * JSON Schema (draft 2020-12) of every model, by file name. A model that stands in another is a reference to its file,
 * relative, so that the folder can be served or loaded from anywhere. Titles and descriptions are the doc comments; what
 * only a function of ours checks is named in the description.
 *
 * @param {any} lib
 * @returns {Map<string, string>}
 */
export function writeSchemas(lib) {
  const models = lib.registry();
  for (const [name, schema] of listSchemas(lib)) models.add(schema, { id: kebab(name) });
  const { interfaces, constants } = readDocComments();
  const { schemas } = lib.toJSONSchema(models, {
    io: "input",
    target: "draft-2020-12",
    uri: (id) => `${id}.json`,
    override: ({ zodSchema, jsonSchema }) => {
      // Frozen after it is read; in JSON Schema the word would say that nobody may write it.
      delete jsonSchema.readOnly;
      // zod leaves out that the first members of a list must be there.
      if (jsonSchema.prefixItems !== undefined) jsonSchema.minItems = jsonSchema.prefixItems.length;
      const also = listUnseen(zodSchema, jsonSchema);
      if (also.length > 0) jsonSchema.description = also.join(" ");
    },
  });
  return new Map(
    listSchemas(lib).map(([name]) => {
      const file = kebab(name);
      const { text = "", of = null } = constants.get(`${name}Schema`) ?? {};
      const model = interfaces.get(of ?? (name === "pack" ? "Pack" : ""));
      return [`${file}.json`, `${JSON.stringify(describe(schemas[file], of ?? name, text, model), null, 2)}\n`];
    }),
  );
}

function describe({ $schema, $id, description, ...rest }, title, text, model) {
  const properties = Object.entries(rest.properties ?? {}).map(([key, value]) => {
    const said = [model?.members.get(key) ?? "", value.description ?? ""].filter((part) => part !== "").join(" ");
    return [key, said === "" ? value : { ...value, description: said }];
  });
  const summary = [text || model?.text || "", description ?? ""].filter((part) => part !== "").join(" ");
  return {
    $schema,
    $id,
    title,
    ...(summary === "" ? {} : { description: summary }),
    ...rest,
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  };
}

/** What functions of ours check and the schema cannot say. */
function listUnseen(zodSchema, jsonSchema) {
  const checks = (zodSchema._zod.def.checks ?? []).filter(({ _zod }) => _zod.def.check === "custom");
  return [...new Set(checks.map((check) => nameCheck(check, jsonSchema)))].filter((text) => text !== "");
}

function nameCheck({ _zod }, jsonSchema) {
  const body = String(_zod.def.fn ?? _zod.check);
  if (body.includes("isCivilDate")) return "The day must exist.";
  if (body.includes("isSquareMetres")) return "At most two decimals.";
  if (body.includes("areUnique")) return "Each id is used once.";
  // Whole numbers and patterns say all that these check, but for the number -0.
  if (/^(integer|string)$/.test(jsonSchema.type) || jsonSchema.$ref !== undefined) return "";
  if (body.includes("Object.is(value, -0)")) return "";
  return "Checked further when it is read.";
}
