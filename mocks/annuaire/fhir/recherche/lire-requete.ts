import { REFUS } from '../erreur.ts'
import type { Critere } from './types.ts'

const PAR_PAGE = 50
/** Plafond d'une page, de notre choix (annuaire.md §8 [C]). */
const PAR_PAGE_MAX = 200
const PARAMETRES_MAX = 100
const VALEURS_MAX = 1_000
const TOTAUX = ['none', 'estimate', 'accurate'] as const
type Total = (typeof TOTAUX)[number]

/** Une recherche lue : ses critères, et ce qui règle la réponse. */
export interface Requete {
  criteres: readonly Critere[]
  /** Ressources par page ; 0 ne rend que le total. */
  parPage: number
  total: Total | null
  inclure: readonly string[]
  inclureRetour: readonly string[]
  elements: readonly string[] | null
}

/** Un morceau de formulaire ; lève pour un pourcent mal écrit. */
function decoder(brut: string): string {
  try {
    return decodeURIComponent(brut.replaceAll('+', ' '))
  } catch {
    throw REFUS.forme('Invalid percent-encoding in the request')
  }
}

/** Paires d'une chaîne `a=b&c=d`, dans l'ordre ; lève au-delà de cent paramètres. */
export function lirePaires(brut: string): readonly (readonly [string, string])[] {
  const morceaux = brut.replace(/^\?/, '').split('&').filter(Boolean)
  if (morceaux.length > PARAMETRES_MAX) throw REFUS.forme('Too many parameters')
  return morceaux.map((morceau) => {
    const rang = morceau.indexOf('=')
    const [nom, valeur] =
      rang < 0 ? [morceau, ''] : [morceau.slice(0, rang), morceau.slice(rang + 1)]
    return [decoder(nom), decoder(valeur)] as const
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: aucun nom ni code n'en porte
const CARACTERE_DE_COMMANDE = /[\u0000-\u001f\u007f]/

/** Valeurs séparées par des virgules ; `\,` n'en sépare pas (FHIR R4 §3.1.1.4.1). */
function separer(nom: string, valeur: string): readonly string[] {
  if (CARACTERE_DE_COMMANDE.test(valeur))
    throw REFUS.valeur(`Invalid character in parameter ${nom.slice(0, 200)}`)
  const valeurs = valeur.split(/(?<!\\),/).filter((element) => element !== '')
  if (valeurs.length > VALEURS_MAX)
    throw REFUS.valeur(`Too many values in parameter ${nom.slice(0, 200)}`)
  return valeurs.map((element) => element.replace(/\\([\\,|$])/g, '$1'))
}

function lireParPage(valeur: string): number {
  if (!/^\d{1,9}$/.test(valeur)) throw REFUS.valeur('Invalid _count parameter value')
  return Math.min(Number(valeur), PAR_PAGE_MAX)
}

function lireTotal(valeur: string): Total {
  const total = TOTAUX.find((connu) => connu === valeur)
  if (!total) throw REFUS.valeur('Invalid _total parameter value')
  return total
}

function verifierFormat(valeur: string): void {
  if (!/^(json|application\/json|application\/fhir\+json)$/.test(valeur))
    throw REFUS.forme('Only JSON is available on this bench')
}

function lireCritere(nom: string, valeur: string): readonly Critere[] {
  const rang = nom.indexOf(':')
  const valeurs = separer(nom, valeur)
  if (valeurs.length === 0) return []
  return [
    {
      nom: rang < 0 ? nom : nom.slice(0, rang),
      modificateur: rang < 0 ? null : nom.slice(rang + 1),
      valeurs,
    },
  ]
}

/** Range les paires d'une recherche : critères d'un côté, façons de répondre de l'autre. */
export function lireRequete(paires: readonly (readonly [string, string])[]): Requete {
  const criteres: Critere[] = []
  const inclure: string[] = []
  const inclureRetour: string[] = []
  let parPage = PAR_PAGE
  let total: Total | null = null
  let elements: string[] | null = null
  for (const [nom, valeur] of paires) {
    if (nom === '_count') parPage = lireParPage(valeur)
    else if (nom === '_total') total = lireTotal(valeur)
    else if (nom === '_format') verifierFormat(valeur)
    else if (nom === '_include') inclure.push(...separer(nom, valeur))
    else if (nom === '_revinclude') inclureRetour.push(...separer(nom, valeur))
    else if (nom === '_elements') elements = [...(elements ?? []), ...separer(nom, valeur)]
    else if (nom !== '_pretty') criteres.push(...lireCritere(nom, valeur))
  }
  return { criteres, parPage, total, inclure, inclureRetour, elements }
}
