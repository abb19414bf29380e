import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const enMotif = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Le nom de la machine où le banc s’exécute. */
export const nomDuPoste: RegleTexte = {
  id: 'garde.nom-du-poste',
  sorte: 'interne',
  titre: 'nom de cette machine',
  pourquoi: 'Il désigne un poste de votre réseau, à qui n’a pas à le connaître.',
  remede:
    'Refaites la preuve sans ce nom, ou déclarez-le (champ « jeuDeDonnees.hotes ») s’il peut paraître.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte, fictifs, { machine }) => {
    if (machine === null || fictifs.hote(machine)) return []
    return chercherMotif(
      texte,
      new RegExp(`(?<![\\w-])${enMotif(machine)}(?![\\w-])`, 'gi'),
      ([nom]) => ({ valeur: nom, masque: `${nom.slice(0, 2)}•••` }),
    )
  },
}
