import { domaineFictif } from './domaines.ts'
import type { Fictifs } from './types.ts'

/** Ce que le banc connaît, et ce que l’utilisateur déclare fictif en plus. */
export interface Declares {
  /** Matricules de 13 caractères, sans clé. */
  matricules: readonly string[]
  /** Numéros de personnes et de structures du banc. */
  rpps: readonly string[]
  structures: readonly string[]
  /** Texte où lire d’autres matricules : les cartes Vitale de test. */
  cartes: string
  /** Valeurs admises, telles qu’écrites dans segur.config.ts, et noms de domaine ou de machine. */
  admis: readonly string[]
  domaines: readonly string[]
  hotes: readonly string[]
}

/** Le lieu 99999 n’existe pas : le matricule est inventé (conception.md §5 [C]). */
const LIEU_INVENTE = /^.{5}99999/
/** RPPS réservés au banc : ses personnes (psc.md §17 [C]), celles de son Annuaire (annuaire.md §8 [C]). */
const RPPS_DU_BANC = /^997(?:00(?:0000|9990|9991)\d{2}|002\d{5}|1\d{7})$/
/** Aucun département ne porte 99. */
const FINESS_FICTIF = /^99/
/** Les six blocs que l’Arcep réserve à la fiction (plan national de numérotation). */
const TELEPHONE_FICTIF = /^(?:019900|026191|035301|046571|053649|063998)/

const compact = (valeur: string): string => valeur.toLowerCase().replace(/[\s.\-_/]/g, '')

const sousDomaine = (nom: string, domaines: ReadonlySet<string>): boolean =>
  [...domaines].some((domaine) => nom === domaine || nom.endsWith(`.${domaine}`))

/** L’ensemble fictif du banc, et ce que l’utilisateur y ajoute. */
export function composerFictifs(declares: Declares): Fictifs {
  const matricules = new Set([
    ...declares.matricules,
    ...(declares.cartes.match(/\d{5}(?:\d{2}|2[AB])\d{6}/g) ?? []),
  ])
  const declarees = new Set(declares.admis.map(compact))
  const rpps = new Set(declares.rpps)
  const structures = new Set(declares.structures)
  const minuscules = (noms: readonly string[]) => new Set(noms.map((nom) => nom.toLowerCase()))
  const [domaines, hotes] = [minuscules(declares.domaines), minuscules(declares.hotes)]
  const declare = (valeur: string) => declarees.has(compact(valeur))
  return {
    matricule: (numero) =>
      matricules.has(numero) ||
      LIEU_INVENTE.test(numero) ||
      [...declarees].some((valeur) => valeur.startsWith(numero.toLowerCase())),
    rpps: (numero) => rpps.has(numero) || RPPS_DU_BANC.test(numero) || declare(numero),
    finess: (numero) => structures.has(numero) || FINESS_FICTIF.test(numero) || declare(numero),
    adeli: declare,
    courriel: (adresse) => {
      const domaine = adresse.split('@').at(-1)?.toLowerCase() ?? ''
      return domaineFictif(domaine) || sousDomaine(domaine, domaines) || declare(adresse)
    },
    telephone: (numero) => TELEPHONE_FICTIF.test(numero) || declare(numero),
    hote: (nom) => sousDomaine(nom.toLowerCase(), hotes),
  }
}
