import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { IdentifiantInconnu, type Referentiel, selectionner } from '../../../rem/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { verifierIdsMutations } from '../../mutation/verifier-ids.ts'
import type { DemandeCampagne } from '../campagne-en-cours/demande.ts'
import type { ChoixLancer } from './choix.ts'
import { reduireSelection } from './reduire-selection.ts'

/** Ce qu'un champ a de faux, en une phrase. */
export type ErreursLancer = Readonly<Partial<Record<'cible' | 'mutations' | 'selection', string>>>

interface Contraintes {
  referentiel: Referentiel
  /** Cible de la configuration : seule admise hors du dossier de travail. */
  cibleConfig: string
  dossierTravail: string
}

/** Un pilote est du code que le banc exécute : il vit dans le dossier de travail, ou dans la configuration. */
function lireCible(
  { cible, pilote }: ChoixLancer,
  { cibleConfig, dossierTravail }: Contraintes,
): { cible: string } | { erreur: string } {
  if (cible === 'reference' || cible === 'guide') return { cible }
  if (cible !== 'pilote') return { erreur: 'Choisissez ce que la campagne conduit.' }
  if (pilote === '') return { erreur: 'Donnez le chemin du pilote.' }
  if (pilote === cibleConfig) return { cible: pilote }
  const absolu = path.resolve(dossierTravail, pilote)
  if (!existsSync(absolu)) return { erreur: `Aucun fichier à « ${pilote} ».` }
  const relatif = path.relative(realpathSync(dossierTravail), realpathSync(absolu))
  return relatif.startsWith('..') || path.isAbsolute(relatif)
    ? { erreur: 'Le pilote doit être dans le dossier où la console a été lancée.' }
    : { cible: absolu }
}

function lireMutations({ mutations, cible }: ChoixLancer): { ids: string[] } | { erreur: string } {
  const ids = mutations.split(/[\s,]+/).filter(Boolean)
  if (ids.length > 0 && cible !== 'reference')
    return { erreur: 'Un défaut volontaire ne s’active que sur le LGC de référence.' }
  try {
    verifierIdsMutations(ids)
    return { ids }
  } catch (erreur) {
    if (!(erreur instanceof ErreurSegur)) throw erreur
    const { proches } = erreur
    return {
      erreur: [erreur.message, proches.length > 0 && `Les plus proches : ${proches.join(', ')}.`]
        .filter(Boolean)
        .join(' '),
    }
  }
}

function refusSelection(referentiel: Referentiel, choix: ChoixLancer): string | null {
  try {
    const { scenarios } = selectionner(referentiel, choix)
    return scenarios.length > 0
      ? null
      : 'Aucun scénario ne correspond : les profils choisis écartent tout ce qui est coché.'
  } catch (erreur) {
    if (erreur instanceof IdentifiantInconnu) return erreur.message
    throw erreur
  }
}

/** Juge le formulaire : la demande, ou toutes ses erreurs à la fois. */
export function lireDemande(
  choix: ChoixLancer,
  contraintes: Contraintes,
): { demande: DemandeCampagne } | { erreurs: ErreursLancer } {
  const { referentiel } = contraintes
  const cible = lireCible(choix, contraintes)
  const mutations = lireMutations(choix)
  const reduits = reduireSelection(referentiel, choix)
  const selection = refusSelection(referentiel, { ...choix, ...reduits })
  if ('erreur' in cible || 'erreur' in mutations || selection !== null)
    return {
      erreurs: {
        ...('erreur' in cible ? { cible: cible.erreur } : {}),
        ...('erreur' in mutations ? { mutations: mutations.erreur } : {}),
        ...(selection === null ? {} : { selection }),
      },
    }
  return {
    demande: {
      rem: referentiel.code,
      // Dit en toutes lettres : une liste vide voudrait dire « ceux que la cible prend en charge ».
      profils: [...new Set(['Général', ...choix.profils])],
      chapitres: [...reduits.chapitres],
      exigences: [...reduits.exigences],
      scenarios: [...reduits.scenarios],
      preuves: [],
      cible: cible.cible,
      mutations: mutations.ids,
      repetition: choix.repetition,
      reprendre: null,
    },
  }
}
