import { IDENTITES_DE_TEST } from '../../../mocks/insi/identites-de-test.ts'
import { PERSONNES } from '../../../mocks/personnes/personnes.ts'
import { STRUCTURES } from '../../../mocks/personnes/structures.ts'
import { domaineFictif } from './domaines.ts'
import type { Fictifs } from './types.ts'

/** Un matricule connu de la base, et ceux qui l’ont précédé. */
export interface IdentiteConnue {
  matricule: { numero: string }
  historique?: readonly { numero: string }[] | undefined
  nirUlterieur?: { numero: string } | null | undefined
  ouvrantDroit?: { numero: string } | null | undefined
}

/** Ce que l’utilisateur déclare fictif, en plus de ce que le banc connaît. */
export interface Declares {
  identites: readonly IdentiteConnue[]
  /** Texte où lire d’autres matricules : ses cartes Vitale de test. */
  cartes: string
  /** Valeurs admises, telles qu’écrites dans segur.config.ts. */
  admis: readonly string[]
}

/** Le lieu 99999 n’existe pas : le matricule est inventé (conception.md §5 [C]). */
const LIEU_INVENTE = /^.{5}99999/
/** RPPS réservés au banc (psc.md §17 [C]). */
const RPPS_DU_BANC = /^99700(?:0000|9990|9991)\d{2}$/
/** Aucun département ne porte 99. */
const FINESS_FICTIF = /^99/
/** Les six blocs que l’Arcep réserve à la fiction (plan national de numérotation). */
const TELEPHONE_FICTIF = /^(?:019900|026191|035301|046571|053649|063998)/

const compact = (valeur: string): string => valeur.toLowerCase().replace(/[\s.\-_/]/g, '')

const numerosDe = (identite: IdentiteConnue): readonly string[] => [
  identite.matricule.numero,
  ...(identite.historique ?? []).map(({ numero }) => numero),
  ...[identite.nirUlterieur, identite.ouvrantDroit].flatMap((autre) => autre?.numero ?? []),
]

/** L’ensemble fictif du banc, et ce que l’utilisateur y ajoute. */
export function composerFictifs({ identites, cartes, admis }: Declares): Fictifs {
  const matricules = new Set([
    ...[...IDENTITES_DE_TEST, ...identites].flatMap(numerosDe),
    ...(cartes.match(/\d{5}(?:\d{2}|2[AB])\d{6}/g) ?? []),
  ])
  const declarees = new Set(admis.map(compact))
  const rpps = new Set(PERSONNES.map(({ identifiant }) => identifiant.slice(1)))
  const structures = new Set(STRUCTURES.map(({ identifiant }) => identifiant.slice(1)))
  const declare = (valeur: string) => declarees.has(compact(valeur))
  return {
    matricule: (numero) =>
      matricules.has(numero) ||
      LIEU_INVENTE.test(numero) ||
      [...declarees].some((valeur) => valeur.startsWith(numero.toLowerCase())),
    rpps: (numero) => rpps.has(numero) || RPPS_DU_BANC.test(numero) || declare(numero),
    finess: (numero) => structures.has(numero) || FINESS_FICTIF.test(numero) || declare(numero),
    adeli: declare,
    courriel: (adresse) => domaineFictif(adresse.split('@').at(-1) ?? '') || declare(adresse),
    telephone: (numero) => TELEPHONE_FICTIF.test(numero) || declare(numero),
  }
}
