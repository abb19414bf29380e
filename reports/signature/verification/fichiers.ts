import { ErreurDossier } from '../../campagne/erreurs.ts'
import type { Constat } from '../../campagne/types.ts'
import { lireManifeste, verifierManifeste } from '../../manifeste/verifier.ts'
import { CONTROLES, constater } from './constater.ts'

const SOURCE = 'conception.md §3'

/** Ce que chaque genre de différence veut dire, et que faire. */
const GENRES = {
  modifie: {
    id: 'signature.fichier-modifie',
    attendu: 'chaque fichier tel que le manifeste le dit',
    observe: 'son contenu a changé',
    action: 'Rétablissez le fichier d’origine, ou assemblez et signez de nouveau.',
  },
  manquant: {
    id: 'signature.fichier-manquant',
    attendu: 'tous les fichiers du manifeste',
    observe: 'il n’est plus là',
    action: 'Remettez le fichier, ou assemblez et signez de nouveau.',
  },
  ajoute: {
    id: 'signature.fichier-ajoute',
    attendu: 'aucun fichier hors du manifeste',
    observe: 'il n’est pas au manifeste',
    action: 'Retirez ce fichier : personne ne l’a signé.',
  },
} as const

/** Un constat par différence, ou un seul, tenu, quand il n'y en a pas de ce genre. */
export function verifierFichiers(dossier: string): Constat[] {
  try {
    const { fin } = lireManifeste(dossier)
    const partiel = fin === null ? 'il est partiel, la campagne a été interrompue' : null
    const differences = verifierManifeste(dossier)
    const constats = Object.entries(GENRES).flatMap(([genre, dit]): Constat[] => {
      const siennes = differences.filter((une) => une.genre === genre)
      if (siennes.length === 0) {
        const { id, attendu } = dit
        return [
          {
            id,
            conforme: true,
            attendu,
            observe: attendu,
            ou: 'le dossier',
            action: '',
            source: SOURCE,
          },
        ]
      }
      return siennes.map(({ chemin }) => ({ ...dit, conforme: false, ou: chemin, source: SOURCE }))
    })
    return [constater(CONTROLES.fichiers, partiel), ...constats]
  } catch (erreur) {
    if (!(erreur instanceof ErreurDossier)) throw erreur
    return [constater(CONTROLES.fichiers, erreur.raison)]
  }
}
