import type { IdNomenclature } from '../nomenclature.ts'
import type { CodeTrouve, TableIndexee } from '../recherche/chercher.ts'
import { motsDe } from '../recherche/mots.ts'
import { MOTS_VIDES, NEGATIONS } from './mots-vides.ts'

/** Un code proposé pour ce que le médecin a écrit. */
export interface Proposition extends CodeTrouve {
  /** Les mots du texte qui l'ont fait proposer. */
  pour: string
}

/** Les mots qui se suivent dans une phrase, quatre au plus. */
const FENETRE_MAX = 4
const PAR_PASSAGE = 3
const TEXTE_LU = 20_000

/** « migraines » trouve « migraine » ; les autres pluriels s'écrivent comme le singulier. */
const formesDe = (mot: string): readonly string[] =>
  mot.length > 3 && /[sx]$/.test(mot) ? [mot, mot.slice(0, -1)] : [mot, `${mot}s`]

/** Assez long pour désigner à lui seul : « gonarthrose », « HTA » mais pas « côté ». */
const LONGUEUR_SEUL = 3

function rangsDe({ index }: TableIndexee, mot: string): ReadonlySet<number> {
  const exacts = formesDe(mot).flatMap((forme) => index.portant(forme))
  // « électrocardiogramme » trouve « électrocardiographie » : un mot savant se reconnaît à son début.
  if (exacts.length > 0 || mot.length < 10) return new Set(exacts)
  return new Set(index.commencant([mot.slice(0, -4)]))
}

/** Le passage parle-t-il de ce code-là ? Il en dit le premier mot, ou un autre nom. */
function nomme({ libelle, aussi }: CodeTrouve, mots: readonly string[]): boolean {
  const [premier = ''] = motsDe(libelle).filter((mot) => !MOTS_VIDES.has(mot))
  const noms = [premier, ...motsDe(aussi)]
  return mots.some((mot) =>
    noms.some(
      (nom) =>
        formesDe(mot).includes(nom) || (mot.length >= 10 && nom.startsWith(mot.slice(0, -4))),
    ),
  )
}

function proposerDans(table: TableIndexee, mots: readonly string[], pour: string): Proposition[] {
  const [premier, ...reste] = mots.map((mot) => rangsDe(table, mot))
  if (!premier) return []
  return [...premier]
    .filter((rang) => reste.every((rangs) => rangs.has(rang)))
    .flatMap((rang) => table.nomenclature.codes[rang] ?? [])
    .map((code) => ({ ...code, nomenclature: table.nomenclature, pour }))
    .filter((code) => nomme(code, mots))
    .sort((a, b) => a.libelle.length - b.libelle.length || a.code.localeCompare(b.code))
    .slice(0, PAR_PASSAGE)
}

interface MotEcrit {
  mot: string
  /** Sa place dans la phrase, telle qu'écrite. */
  debut: number
  fin: number
}

/** Les mots qui comptent d'une phrase ; ce qu'elle nie n'y est pas. */
function motsParlants(phrase: string): readonly MotEcrit[] {
  const mots = [...phrase.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: ecrit, index }) => ({
    mot: motsDe(ecrit).join(''),
    debut: index,
    fin: index + ecrit.length,
  }))
  const nie = (rang: number): boolean =>
    mots.slice(Math.max(0, rang - 2), rang).some(({ mot }) => NEGATIONS.has(mot))
  return mots.filter(({ mot }, rang) => mot !== '' && !MOTS_VIDES.has(mot) && !nie(rang))
}

/** Une phrase, du passage le plus précis au plus court ; un mot déjà pris ne propose plus. */
function proposerPhrase(table: TableIndexee, phrase: string): Proposition[] {
  const mots = motsParlants(phrase)
  const pris = new Set<number>()
  const propositions: Proposition[] = []
  for (let taille = Math.min(FENETRE_MAX, mots.length); taille > 0; taille -= 1)
    for (let debut = 0; debut + taille <= mots.length; debut += 1) {
      const rangs = Array.from({ length: taille }, (_, pas) => debut + pas)
      const passage = mots.slice(debut, debut + taille)
      if (rangs.some((rang) => pris.has(rang))) continue
      if (taille === 1 && (passage[0]?.mot ?? '').length < LONGUEUR_SEUL) continue
      const ecrit = phrase.slice(passage[0]?.debut, passage.at(-1)?.fin)
      const trouvees = proposerDans(
        table,
        passage.map(({ mot }) => mot),
        ecrit,
      )
      if (trouvees.length === 0) continue
      propositions.push(...trouvees)
      for (const rang of rangs) pris.add(rang)
    }
  return propositions
}

/** Un code n'est proposé qu'une fois, au premier passage qui le dit. */
function sansDoubles(propositions: readonly Proposition[]): Proposition[] {
  const vus = new Set<string>()
  return propositions.filter(({ code }) => !vus.has(code) && vus.add(code))
}

/** Ce que le texte permet de coder, table par table (ERGO.08) ; rien n'est retenu sans le médecin. */
export function proposerCodage(
  tables: readonly TableIndexee[],
  texte: string,
): ReadonlyMap<IdNomenclature, readonly Proposition[]> {
  const phrases = texte.slice(0, TEXTE_LU).split(/[.;:!?\n]+/)
  return new Map(
    tables.map((table) => [
      table.nomenclature.id,
      sansDoubles(phrases.flatMap((phrase) => proposerPhrase(table, phrase))),
    ]),
  )
}
