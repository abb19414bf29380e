import { accorder } from '../../libelles.ts'
import type { DifferenceManifeste } from '../../manifeste/verifier.ts'
import type { RegleCampagne } from '../types.ts'

const MOTS: Record<DifferenceManifeste['genre'], string> = {
  modifie: 'modifié',
  manquant: 'manquant',
  ajoute: 'ajouté',
}
const MONTRES = 5

/** Une preuve changée après coup n'est plus ce que le logiciel a montré (convention, annexe 1, J [V]). */
export const dossierIntact: RegleCampagne = ({ differences }) => {
  if (differences.length === 0) return []
  const noms = differences
    .slice(0, MONTRES)
    .map(({ genre, chemin }) => `${chemin} (${MOTS[genre]})`)
  const reste = differences.length > MONTRES ? '…' : ''
  return [
    {
      id: 'dossier.intact',
      gravite: 'bloquant',
      observe: `${accorder(differences.length, 'fichier a changé', 'fichiers ont changé')} depuis la campagne : ${noms.join(', ')}${reste}.`,
      suite: 'Reprenez le dossier tel que la campagne l’a écrit, ou rejouez la campagne.',
      source: 'convention MDV-LGC-Va1, annexe 1, J',
      marque: 'V',
    },
  ]
}
