import { z } from 'zod'
import type { Composition, Element } from '../heritage/composition.ts'

const texte = z.string().catch('')
const textes = z.array(texte).catch([])

/** Une lecture qui n'échoue jamais : les règles jugent aussi un fichier dont la forme est fausse. */
const cite = z.object({ source: texte }).catch({ source: '' })
const preuve = z
  .object({
    id: texte,
    type: texte,
    format: texte,
    types_acceptes: textes,
    environnement_exige: cite,
    presence: cite,
  })
  .catch({
    id: '',
    type: '',
    format: '',
    types_acceptes: [],
    environnement_exige: { source: '' },
    presence: { source: '' },
  })
const scenario = z
  .object({ id: texte, preuves: z.array(preuve).catch([]), environnement_exige: cite })
  .catch({ id: '', preuves: [], environnement_exige: { source: '' } })
const exigence = z.object({
  id: texte,
  chapitre: texte,
  nature: texte,
  profils: textes,
  sources: textes,
  scenarios_de: texte,
  scenarios: z.array(scenario).catch([]),
  precisions_faq: z.array(cite).catch([]),
  environnement_exige: cite,
})

export type ExigenceBrouillon = z.infer<typeof exigence> & Pick<Element, 'lieu'>
export type PreuveBrouillon = z.infer<typeof preuve>

/** Ce que les règles jugent : les identifiants et les renvois d'un référentiel, vides où illisibles. */
export interface Brouillon {
  composition: Composition
  profils: ReadonlySet<string>
  chapitres: ReadonlySet<string>
  sources: ReadonlySet<string>
  exigences: readonly ExigenceBrouillon[]
}

const noms = (elements: readonly Element[], champ: string): ReadonlySet<string> =>
  new Set(elements.map(({ valeur }) => texte.parse(valeur[champ])))

/** Prépare un référentiel pour les règles. */
export function lireBrouillon(composition: Composition): Brouillon {
  return {
    composition,
    profils: noms(composition.profils, 'nom'),
    chapitres: noms(composition.chapitres, 'code'),
    sources: new Set(Object.keys(composition.sources)),
    exigences: composition.exigences.map(({ valeur, lieu }) => ({
      ...exigence.parse(valeur),
      lieu,
    })),
  }
}
