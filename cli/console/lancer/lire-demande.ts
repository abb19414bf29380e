import { IdentifiantInconnu, type Referentiel, selectionner } from '../../../rem/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { verifierIdsMutations } from '../../mutation/verifier-ids.ts'
import { cibleAdmise } from '../campagne-en-cours/cible-admise.ts'
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

function lireCible(
  { cible, pilote }: ChoixLancer,
  contraintes: Contraintes,
): { cible: string } | { erreur: string } {
  if (cible === 'reference' || cible === 'guide') return { cible }
  if (cible !== 'pilote') return { erreur: 'Choisissez ce que la campagne conduit.' }
  return pilote === ''
    ? { erreur: 'Donnez le chemin du pilote.' }
    : cibleAdmise(pilote, contraintes)
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
