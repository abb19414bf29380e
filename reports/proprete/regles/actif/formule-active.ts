import type { RegleTexte, Trouve } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { hoteAdmis, hoteDe } from './hote-de.ts'

/** Une formule qui mène ailleurs, ou y prend une valeur ; en tête de cellule d’un CSV comme d’un classeur. */
const AILLEURS =
  /(?:^|["\t;,(])[=+@-]{0,2}\s{0,3}(HYPERLINK|LIEN_HYPERTEXTE|WEBSERVICE|SERVICEWEB|IMPORTXML|IMPORTDATA|IMAGE)\s{0,3}\(\s{0,3}["']{1,2}((?:https?:|ftp:|file:|\\\\)[^"'\s]{1,2000})/gim
/** DDE : la cellule lance un programme. */
const LANCE =
  /(?:^|["'\t;,])[=+@-]\s{0,3}(?:cmd|powershell|mshta|rundll32|msexcel|winword)[^|\n]{0,40}\|/gim
/** Champs de Word (ECMA-376 partie 1 §17.16) et liens de classeur (§18.14). */
const CHAMP =
  /(?:<w:instrText\b[^<>]{0,200}>|w:instr\s{0,3}=\s{0,3}["'])\s{0,9}(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/g
const LIEN = /<(?:\w{1,10}:)?(ddeLink|oleLink|dbPr|webPr)\b/g
/** RTF 1.9.1 : objet incorporé ou lié, champ. */
const RTF =
  /\\(objdata|objocx|objlink|objautlink)\b|\\fldinst[^\\\n]{0,40}\b(HYPERLINK|DDE|DDEAUTO|INCLUDE(?:TEXT|PICTURE))\b/g

const montrer = (masque: string) => ({ valeur: masque, masque })

function ailleurs(texte: string, admis: (hote: string) => boolean): readonly Trouve[] {
  return chercherMotif(texte, AILLEURS, ([, fonction = '', adresse = '']) => {
    const hote = hoteDe(adresse.replace(/^\\\\/, 'file://'))
    return hoteAdmis(hote) || admis(hote)
      ? null
      : { valeur: adresse, masque: `${fonction} vers ${hote}` }
  })
}

/** Une formule, un champ ou un objet qui agit à l’ouverture, ou au premier clic. */
export const formuleActive: RegleTexte = {
  id: 'garde.formule-active',
  sorte: 'actif',
  titre: 'formule ou champ qui agit',
  pourquoi:
    'Ouvert chez l’instructeur, le document lancerait un programme ou appellerait ailleurs.',
  remede: 'Remplacez la formule ou le champ par sa valeur, ou déposez un PDF.',
  source: 'convergence.md §5 [déduit], ECMA-376 [V]',
  chercher: (texte, fictifs) => [
    ...ailleurs(texte, fictifs.hote),
    ...chercherMotif(texte, LANCE, () => montrer('cellule qui lance un programme (DDE)')),
    ...chercherMotif(texte, CHAMP, ([, champ = '']) => montrer(`champ ${champ}`)),
    ...chercherMotif(texte, LIEN, ([, lien = '']) => montrer(`<${lien}>`)),
    ...(/^\ufeff?\{\\rtf/.test(texte)
      ? chercherMotif(texte, RTF, ([, objet, champ]) => montrer(objet ?? `champ ${champ}`))
      : []),
  ],
}
