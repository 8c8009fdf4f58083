import { z } from 'zod'

/** JSON schemas by the names under which the API's document refers to them. */
export interface SchemaShelf {
  /** Puts a schema there under a name, or finds the name that it has; gives the reference. */
  readonly refer: (schema: z.ZodType, name: string) => string
  /** All of them, written. */
  readonly written: () => Readonly<Record<string, object>>
}

/** A shelf for what comes in, or for what goes out: the two are not the same where a schema fills in what was left out. */
export function schemaShelf(io: 'input' | 'output'): SchemaShelf {
  const names = new Map<z.ZodType, string>()
  const registry = z.registry<{ id: string }>()
  return {
    refer: (schema, name) => {
      const known = names.get(schema) ?? name
      if (!names.has(schema)) registry.add(schema, { id: name })
      names.set(schema, known)
      return reference(known)
    },
    written: () => {
      const { schemas } = z.toJSONSchema(registry, { uri: reference, io, unrepresentable: 'any' })
      return Object.fromEntries(
        Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema] as const),
      )
    },
  }
}

/** The parameters of a query, from its schema. */
export function queryParameters(query: z.ZodType): readonly object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { description?: string }>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }))
}

function reference(id: string): string {
  return `#/components/schemas/${id}`
}
