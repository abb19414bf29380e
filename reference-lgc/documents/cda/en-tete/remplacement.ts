import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { identifiantsDe } from '../identifiants.ts'
import type { Niveau } from '../niveau.ts'

/** La version remplacée, par son `id` et rien d'autre que son numéro (cda.md §8 [V]). */
export const remplacementCda = (contenu: Contenu, niveau: Niveau): Fragment | null =>
  contenu.remplace &&
  xml`<relatedDocument typeCode="RPLC">
    <parentDocument>
      <id root="${identifiantsDe(contenu, niveau).remplace}"/>
      <versionNumber value="${contenu.remplace.version}"/>
    </parentDocument>
  </relatedDocument>`
