import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

const ISO_9660 = /^(?:[A-Z0-9_]{1,8}\/)*[A-Z0-9_]{1,8}(?:\.[A-Z0-9_]{1,3})?$/

/** Noms ISO 9660 de niveau 1 : capitales, huit signes et trois. Un lecteur tolère, il le dit. */
export const noms: RegleXdm = ({ fichiers }) =>
  [...fichiers.keys()]
    .filter((chemin) => !ISO_9660.test(chemin))
    .map((chemin) =>
      anomalieXdm('noms', 'avertissement', {
        lieu: montrer(chemin),
        message: 'Le nom n’est pas de la forme ISO 9660 de niveau 1.',
        remede: 'Écrire le nom en capitales, huit caractères et trois d’extension au plus.',
      }),
    )
