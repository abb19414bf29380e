import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'

/** Une feuille annoncée par le classeur, et la partie de l'archive qui la contient. */
export interface FeuilleAnnoncee {
  nom: string
  visible: boolean
  partie: string
}

const lecteur = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (nom) => nom === 'sheet' || nom === 'Relationship',
})

const texte = z.string().catch('')
const relations = z.object({
  Relationships: z.object({
    Relationship: z.array(z.object({ Id: texte, Target: texte })),
  }),
})
const classeur = z.object({
  workbook: z.object({
    sheets: z.object({
      sheet: z.array(z.object({ name: texte, state: texte, id: texte })),
    }),
  }),
})

const enTexte = (octets: Uint8Array | undefined): string => Buffer.from(octets ?? []).toString()

/** Une cible est écrite depuis `xl/`, ou depuis la racine quand elle commence par une barre. */
const partieDe = (cible: string): string => (cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`)

/** Les feuilles dans l'ordre des onglets ; lève quand le classeur ne dit pas les siennes. */
export function lirePlan(parties: ReadonlyMap<string, Uint8Array>): readonly FeuilleAnnoncee[] {
  const { Relationships } = relations.parse(
    lecteur.parse(enTexte(parties.get('xl/_rels/workbook.xml.rels'))),
  )
  const cibles = new Map(Relationships.Relationship.map(({ Id, Target }) => [Id, Target]))
  const { workbook } = classeur.parse(lecteur.parse(enTexte(parties.get('xl/workbook.xml'))))
  return workbook.sheets.sheet.map(({ name, state, id }) => ({
    nom: name,
    visible: state === '' || state === 'visible',
    partie: partieDe(cibles.get(id) ?? ''),
  }))
}
