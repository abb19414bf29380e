import type { Mutations } from '../../mutations/interrupteur.ts'
import { type FicheDmp, type Visibilite, visibilitesDe } from '../xds/fiche.ts'
import type { FicheConnue } from './depot.ts'
import type { Local } from './locaux.ts'

export const ETIQUETTES = [
  'nouveau',
  'nouvelle-version',
  'deja-la',
  'supprime',
  'archive',
  'obsolete',
] as const
export type EtiquetteLigne = (typeof ETIQUETTES)[number]

export const MOTS_ETIQUETTE: Record<EtiquetteLigne, string> = {
  nouveau: 'Nouveau',
  'nouvelle-version': 'Version plus récente au DMP',
  'deja-la': 'Dans le dossier',
  supprime: 'Supprimé du DMP',
  archive: 'Archivé',
  obsolete: 'Remplacé',
}

/** Une ligne de la liste : la fiche, et ce que le cabinet en sait. */
export interface LigneDmp {
  fiche: FicheDmp
  local: Local | null
  etiquettes: readonly EtiquetteLigne[]
  /** À qui le document est caché. */
  cachee: readonly Visibilite[]
}

export function composerLigne(
  connue: FicheConnue,
  local: Local | null,
  mutations: Mutations,
): LigneDmp {
  const { fiche } = connue
  const cachee = visibilitesDe(fiche)
  return {
    fiche,
    local,
    etiquettes: etiquettesDe(connue, local),
    cachee: mutations.choisir('dmp-invisible-montre-visible', cachee, () =>
      cachee.filter((v) => v === 'MASQUE_PS'),
    ),
  }
}

function etiquettesDe(
  { fiche, ouverteLe, retiree, remplaceePar }: FicheConnue,
  local: Local | null,
) {
  const lues: EtiquetteLigne[] = []
  if (retiree || fiche.statut === 'Deleted') lues.push('supprime')
  if (fiche.statut === 'Archived') lues.push('archive')
  if (remplaceePar !== null) lues.push(local ? 'nouvelle-version' : 'obsolete')
  else if (fiche.statut === 'Deprecated') lues.push('obsolete')
  if (local) lues.push('deja-la')
  // Ce que le cabinet a versé lui-même n'est pas une nouveauté.
  else if (ouverteLe === null && lues.length === 0) lues.push('nouveau')
  return lues
}

/** Documents de tiers que ce professionnel n'a pas encore ouverts. */
export const compterNouveaux = (lignes: readonly LigneDmp[]): number =>
  lignes.filter(({ etiquettes }) => etiquettes.includes('nouveau')).length
