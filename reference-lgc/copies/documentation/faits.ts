import { existsSync, statSync } from 'node:fs'
import { LIBELLES_ROLE, ROLES, type Role } from '../../comptes/roles.ts'
import { droitsRegles } from '../../droits/droits.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { VERSION } from '../../version.ts'
import { nombreDeCopies } from '../depot.ts'
import { ANNEES_CONSERVATION } from '../parametres.ts'
import type { Passage } from '../tache.ts'
import { type Epreuve, eprouver } from './epreuve.ts'

/** Ce que le logiciel est à cet instant : la documentation ne dit rien d'autre que cela. */
export interface FaitsCopies {
  etablieLe: string
  version: string
  copies: number
  anneesConservation: number
  /** `null` tant qu'aucune copie n'a demandé de clé. */
  cle: { creeeLe: string; nombre: number; droits: string } | null
  cleAvecLaBase: boolean
  /** Profils qui ouvrent les copies. */
  profils: readonly string[]
  dernierPassage: Passage | null
  prochainPassage: string
  epreuve: Epreuve
}

/** `600` ; vide là où le système n'a pas de tels droits. */
const droitsDuFichier = (chemin: string): string =>
  process.platform === 'win32' ? '' : (statSync(chemin).mode & 0o777).toString(8)

const ouvre = ({ base }: Dependances, role: Role): boolean => {
  const droits = droitsRegles(base, role)
  return droits.has('consulter-identite') && droits.has('ouvrir-copies')
}

/** Relève les paramètres en vigueur ; lève un incident quand la clé n'est pas sûre. */
export async function releverFaits(dep: Dependances): Promise<FaitsCopies> {
  const { base, horloge, mutations, copies } = dep
  const { coffre, tache, cleAvecLaBase } = copies
  const cles = existsSync(coffre.chemin) ? await coffre.trousseau() : null
  return {
    etablieLe: horloge.maintenant().toISOString(),
    version: VERSION,
    copies: nombreDeCopies(base),
    anneesConservation: mutations.choisir(
      'duree-copie-mal-documentee',
      ANNEES_CONSERVATION,
      () => 2 * ANNEES_CONSERVATION,
    ),
    cle: cles && {
      creeeLe: cles[0].creeeLe,
      nombre: cles.length,
      droits: droitsDuFichier(coffre.chemin),
    },
    cleAvecLaBase,
    profils: ROLES.filter((role) => ouvre(dep, role)).map((role) => LIBELLES_ROLE[role]),
    dernierPassage: tache.dernierPassage(),
    prochainPassage: tache.prochainPassage().toISOString(),
    epreuve: await eprouver(),
  }
}
