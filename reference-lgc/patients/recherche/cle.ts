import type { Mutations } from '../../mutations.ts'
import type { ChampSaisi } from '../identite.ts'
import { convertirEnMajuscules } from '../regles/lexique.ts'

/** Une étape qui retire d'un nom ce que la recherche ignore (INS.09, règle 17). */
type Etape = (texte: string) => string

const retirerTirets: Etape = (texte) => texte.replaceAll('-', '')
const retirerApostrophes: Etape = (texte) => texte.replaceAll("'", '')
/** Espaces et tout autre signe ; un tiret ou une apostrophe encore là relève des étapes d'avant. */
const retirerLeReste: Etape = (texte) => texte.replace(/[^A-Z'-]/g, '')

/** Fautes des mutants d'INS.09. */
const retirerTiretsDoubles: Etape = (texte) => texte.replace(/-{2,}/g, '')
const retirerTiretsSimples: Etape = (texte) => texte.replace(/(?<!-)-(?!-)/g, '')
const toutGarder: Etape = (texte) => texte

const enchainer = (texte: string, etapes: readonly Etape[]): string =>
  etapes.reduce((resultat, etape) => etape(resultat), texte)

/** Clé d'un texte tapé dans la recherche. */
export function cleSaisie(texte: string, mutations: Mutations): string {
  const tirets = mutations.choisir(
    'recherche-tiret-significatif',
    mutations.choisir('recherche-double-tiret-significatif', retirerTirets, retirerTiretsSimples),
    retirerTiretsDoubles,
  )
  const apostrophes = mutations.choisir(
    'recherche-apostrophe-significative',
    retirerApostrophes,
    toutGarder,
  )
  return enchainer(texte, [convertirEnMajuscules, tirets, apostrophes, retirerLeReste])
}

/** Clé d'un nom ou d'un prénom du dossier, écrite à chaque enregistrement. */
export function cleEnregistree(texte: string, champ: ChampSaisi, mutations: Mutations): string {
  const estPrenom = champ === 'premierPrenom' || champ === 'prenomsNaissance'
  const tirets = estPrenom
    ? mutations.choisir('recherche-tiret-enregistre-exige', retirerTirets, toutGarder)
    : retirerTirets
  return enchainer(texte, [convertirEnMajuscules, tirets, retirerApostrophes, retirerLeReste])
}
