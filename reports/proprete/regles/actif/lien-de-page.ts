import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { hoteAdmis, hoteDe } from './hote-de.ts'

const LIEN =
  /<(?:\w{1,12}:)?(?:a|area|form)\b[^<>]{0,4000}?\s(?:href|xlink:href|action)\s{0,5}=\s{0,5}["']?((?:https?:)?\/\/[^\s"'<>]{1,2000}|file:[^\s"'<>]{1,2000})/gi
const RELATION =
  /<Relationship\b(?=[^<>]{0,4000}\/hyperlink["'])[^<>]{0,4000}?Target\s{0,5}=\s{0,5}["'](https?:[^"'<>]{1,2000}|file:[^"'<>]{1,2000})/gi

/** Un lien d’une page ou d’un document bureautique qui mène hors de lui. */
export const lienDePage: RegleTexte = {
  id: 'garde.lien-de-page',
  sorte: 'actif',
  titre: 'lien actif',
  pourquoi: 'Un clic mènerait l’instructeur sur une machine qui n’est pas la sienne.',
  remede:
    'Écrivez l’adresse en texte, sans lien, ou déclarez la machine (champ « jeuDeDonnees.hotes »).',
  source: 'convergence.md §5 [déduit]',
  formes: ['balises'],
  chercher: (texte, fictifs) =>
    [LIEN, RELATION].flatMap((motif) =>
      chercherMotif(texte, motif, ([, adresse = '']) => {
        const hote = hoteDe(adresse)
        if (hoteAdmis(hote) || fictifs.hote(hote)) return null
        return { valeur: adresse, masque: `lien vers ${hote}` }
      }),
    ),
}
