import type { RegleFait } from '../../types.ts'
import { hoteAdmis, hoteDe } from './hote-de.ts'

/** Un lien d’un PDF qui mène hors de lui : une adresse, un autre fichier. */
export const lienDePdf: RegleFait = {
  id: 'garde.lien-de-pdf',
  sorte: 'actif',
  titre: 'lien actif dans un PDF',
  pourquoi: 'Un clic mènerait l’instructeur sur une machine qui n’est pas la sienne.',
  remede:
    'Écrivez l’adresse en texte, sans lien, ou déclarez la machine (champ « jeuDeDonnees.hotes »).',
  source: 'convergence.md §5 [déduit]',
  juger: (fait, fictifs) => {
    if (fait.genre !== 'action-pdf') return null
    if (fait.nature === 'GoToR') return 'lien vers un autre fichier'
    if (fait.nature !== 'URI') return null
    const hote = hoteDe(fait.cible)
    return hoteAdmis(hote) || fictifs.hote(hote) ? null : `lien vers ${hote}`
  },
}
