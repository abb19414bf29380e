import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { hoteDe } from './hote-de.ts'

const ADRESSE = '((?:https?:|ftp:|file:)?//[^\\s"\'<>)]{1,2000})'
/** Ce qui se charge à l’ouverture, sans que personne n’ait cliqué. */
const MOTIFS: readonly RegExp[] = [
  new RegExp(
    `<(?:img|image|use|script|link|iframe|source|video|audio|embed|track|input|frame)\\b[^<>]{0,4000}?\\s(?:src|href|xlink:href|poster|data)\\s{0,5}=\\s{0,5}["']?${ADRESSE}`,
    'gi',
  ),
  new RegExp(`<\\?xml-stylesheet\\b[^<>]{0,1000}?href\\s{0,5}=\\s{0,5}["']${ADRESSE}`, 'gi'),
  new RegExp(
    `<!(?:DOCTYPE|ENTITY)\\b[^<>\\[]{0,1000}?(?:SYSTEM|PUBLIC)\\s[^<>\\[]{0,1000}?["']${ADRESSE}`,
    'gi',
  ),
  new RegExp(`(?:url\\(|@import)\\s{0,5}["']?${ADRESSE}`, 'gi'),
  new RegExp(
    `<meta\\b[^<>]{0,1000}?http-equiv\\s{0,5}=\\s{0,5}["']?refresh[^<>]{0,1000}?url\\s{0,5}=\\s{0,5}["']?${ADRESSE}`,
    'gi',
  ),
  // Office Open XML : un modèle ou une image pris ailleurs (ECMA-376 partie 2 §9.3).
  /<Relationship\b(?=[^<>]{0,4000}TargetMode\s{0,5}=\s{0,5}["']External)(?![^<>]{0,4000}\/hyperlink["'])[^<>]{0,4000}?Target\s{0,5}=\s{0,5}["']([^"'<>]{1,2000})/gi,
]

/** La définition de XHTML et de SVG ne se charge pas : aucun navigateur ne la lit. */
const DEFINITION = /^(?:www\.)?w3\.org$/

/** Un document qui va chercher une partie de lui ailleurs. */
export const ressourceExterne: RegleTexte = {
  id: 'garde.ressource-externe',
  sorte: 'actif',
  titre: 'ressource prise ailleurs',
  pourquoi:
    'À l’ouverture, le document appelle une autre machine : elle saurait qui l’ouvre, et peut changer ce qu’il montre.',
  remede: 'Mettez la ressource dans le document, ou retirez-la.',
  source: 'convergence.md §5 [déduit]',
  formes: ['balises'],
  chercher: (texte, fictifs) =>
    MOTIFS.flatMap((motif) =>
      chercherMotif(texte, motif, ([, adresse = '']) => {
        const hote = hoteDe(adresse)
        if (DEFINITION.test(hote) || fictifs.hote(hote)) return null
        return { valeur: adresse, masque: `appel de ${hote}` }
      }),
    ),
}
