import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { ecrireAtomique } from '../../campagne/ecrire-atomique.ts'
import { empreinteOctets } from '../../campagne/empreinte.ts'
import { traduireErreur } from '../../campagne/erreurs.ts'
import type { FichierPris } from '../../campagne/types.ts'
import { type Dimensions, lireDimensions } from '../../preuves/dimensions-image.ts'
import type { Comparaison, EcartEcran, ScenarioCompare } from '../types.ts'

/** Une image posée à côté de la page, relative à elle. */
export interface ImagePosee {
  chemin: string
  taille: Dimensions | null
}

export interface EcranPose extends Omit<EcartEcran, 'avant' | 'apres' | 'difference'> {
  avant: ImagePosee | null
  apres: ImagePosee | null
  difference: ImagePosee | null
}

export interface ScenarioPose extends Omit<ScenarioCompare, 'ecrans'> {
  ecrans: readonly EcranPose[]
}

/** La comparaison telle qu'elle s'écrit : ses images sont des fichiers. */
export interface ComparaisonPosee extends Omit<Comparaison, 'scenarios'> {
  scenarios: readonly ScenarioPose[]
}

interface Dossiers {
  avant: string
  apres: string
  sortie: string
}

/**
 * Copie à côté de la page les seuls écrans qui changent, et leurs différences : elle se lit encore quand
 * les campagnes ne sont plus là.
 */
export function deposerImages(comparaison: Comparaison, dossiers: Dossiers): ComparaisonPosee {
  const poser = (nom: string, ecrire: (absolu: string) => void): ImagePosee => {
    const chemin = `images/${nom}.png`
    const absolu = path.join(dossiers.sortie, chemin)
    if (!existsSync(absolu)) ecrire(absolu)
    return { chemin, taille: lireDimensions(absolu) }
  }
  const copier = (cote: 'avant' | 'apres', capture: FichierPris | null): ImagePosee | null => {
    if (capture === null || !/^[0-9a-f]{64}$/.test(capture.sha256)) return null
    const source = path.join(dossiers[cote], capture.chemin)
    return existsSync(source)
      ? poser(capture.sha256, (absolu) => copyFileSync(source, absolu))
      : null
  }
  const poserEcran = (ecran: EcartEcran): EcranPose => {
    const { difference } = ecran
    return {
      ...ecran,
      avant: copier('avant', ecran.avant),
      apres: copier('apres', ecran.apres),
      difference:
        difference &&
        poser(`difference-${empreinteOctets(difference)}`, (absolu) =>
          ecrireAtomique(absolu, difference),
        ),
    }
  }
  try {
    mkdirSync(path.join(dossiers.sortie, 'images'), { recursive: true })
  } catch (erreur) {
    throw traduireErreur(erreur, dossiers.sortie, 'creer')
  }
  return {
    ...comparaison,
    scenarios: comparaison.scenarios.map((scenario) => ({
      ...scenario,
      ecrans: scenario.ecrans.map(poserEcran),
    })),
  }
}
