import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import type { ModeleSynthese } from '../../modele/synthese.ts'
import type { Niveau } from '../niveau.ts'

/** L'extension dit la version du volet (cda.md §13 [V]). */
const EXTENSIONS: Record<ModeleSynthese, string> = { '2013': '201310', '2023.01': '2023.01' }

/** Un N1 porte ces trois modèles et aucun de volet ; un N3, celui de son volet (cda.md §4 [V]). */
export const modelesDe = ({ corps }: Contenu, niveau: Niveau): Fragment =>
  niveau === 'N3' && corps.genre === 'synthese'
    ? xml`${GENERAUX}
  <templateId root="1.2.250.1.213.1.1.1.13" extension="${EXTENSIONS[corps.modele]}"/>`
    : xml`${GENERAUX}
  <templateId root="1.3.6.1.4.1.19376.1.2.20"/>`

const GENERAUX = xml`<templateId root="2.16.840.1.113883.2.8.2.1"/>
  <templateId root="1.2.250.1.213.1.1.1.1"/>`
