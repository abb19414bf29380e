import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
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

const JUSTES = { tirets: retirerTirets, apostrophes: retirerApostrophes }

function nettoyer(texte: string, { tirets, apostrophes }: Record<keyof typeof JUSTES, Etape>) {
  const etapes = [convertirEnMajuscules, tirets, apostrophes, retirerLeReste]
  return etapes.reduce((resultat, etape) => etape(resultat), texte)
}

/** Clé d'un texte tapé dans la recherche. */
export function cleSaisie(texte: string, mutations: Mutations): string {
  const fautes: [IdMutation, Partial<typeof JUSTES>][] = [
    ['recherche-tiret-significatif', { tirets: retirerTiretsDoubles }],
    ['recherche-double-tiret-significatif', { tirets: retirerTiretsSimples }],
    ['recherche-apostrophe-significative', { apostrophes: toutGarder }],
  ]
  return fautes.reduce(
    (cle, [id, faute]) =>
      mutations.choisir(id, cle, () => nettoyer(texte, { ...JUSTES, ...faute })),
    nettoyer(texte, JUSTES),
  )
}

/** Clé d'un nom ou d'un prénom du dossier, écrite à chaque enregistrement. */
export function cleEnregistree(texte: string, champ: ChampSaisi, mutations: Mutations): string {
  const cle = nettoyer(texte, JUSTES)
  if (champ !== 'premierPrenom' && champ !== 'prenomsNaissance') return cle
  return mutations.choisir('recherche-tiret-enregistre-exige', cle, () =>
    nettoyer(texte, { ...JUSTES, tirets: toutGarder }),
  )
}
