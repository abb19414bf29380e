import { z } from 'zod'
import { echecFhir } from './echec.ts'

const codage = z.object({ system: z.string().optional(), code: z.string().optional() })
const concept = z.object({ coding: z.array(codage).default([]) })
interface Extension {
  url: string
  valueString?: string | undefined
  valueCode?: string | undefined
  valueBoolean?: boolean | undefined
  valueCoding?: z.infer<typeof codage> | undefined
  valueCodeableConcept?: z.infer<typeof concept> | undefined
  extension: Extension[]
}
const extension: z.ZodType<Extension> = z.lazy(() =>
  z.object({
    url: z.string(),
    valueString: z.string().optional(),
    valueCode: z.string().optional(),
    valueBoolean: z.boolean().optional(),
    valueCoding: codage.optional(),
    valueCodeableConcept: concept.optional(),
    extension: z.array(extension).default([]),
  }),
)
const extensions = z.array(extension).default([])
const telecom = z.object({
  system: z.string().optional(),
  value: z.string().default(''),
  extension: extensions,
})
const adresse = z.object({
  line: z.array(z.string().nullable()).default([]),
  _line: z.array(z.object({ extension: extensions }).nullable()).default([]),
  city: z.string().default(''),
  postalCode: z.string().default(''),
})

/** Ce que le logiciel lit d'une ressource, quel que soit son type (annuaire.md §5 [V]). */
const ressource = z.object({
  resourceType: z.string(),
  id: z.string().default(''),
  active: z.boolean().optional(),
  identifier: z
    .array(
      z.object({
        type: concept.optional(),
        system: z.string().default(''),
        value: z.string().default(''),
      }),
    )
    .default([]),
  name: z
    .union([
      z.string(),
      z.array(
        z.object({
          family: z.string().default(''),
          given: z.array(z.string()).default([]),
          prefix: z.array(z.string()).default([]),
          suffix: z.array(z.string()).default([]),
        }),
      ),
    ])
    .optional(),
  alias: z.array(z.string()).default([]),
  telecom: z.array(telecom).default([]),
  qualification: z.array(z.object({ code: concept })).default([]),
  code: z.array(concept).default([]),
  address: z.array(adresse).default([]),
  practitioner: z.object({ reference: z.string() }).optional(),
  organization: z.object({ reference: z.string() }).optional(),
})
export type Ressource = z.infer<typeof ressource>
export type TelecomFhir = z.infer<typeof telecom>
export type AdresseFhir = z.infer<typeof adresse>
export type ExtensionFhir = Extension

const bundle = z.object({
  resourceType: z.literal('Bundle'),
  link: z.array(z.object({ relation: z.string(), url: z.string() })).default([]),
  entry: z.array(z.object({ resource: ressource })).default([]),
})

export interface Bundle {
  ressources: Ressource[]
  /** Adresse de la page suivante. */
  suite: string | null
}

/** Lit une page de résultats ; ce qui n'en est pas une ne change rien. */
export function lireBundle(texte: string): Bundle {
  try {
    const lu = bundle.parse(JSON.parse(texte))
    return {
      ressources: lu.entry.map((e) => e.resource),
      suite: lu.link.find((l) => l.relation === 'next')?.url ?? null,
    }
  } catch (cause) {
    throw echecFhir('illisible', cause)
  }
}
