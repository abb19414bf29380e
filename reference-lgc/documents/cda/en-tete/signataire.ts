import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { horodatageCda } from '../dates.ts'
import { idProfessionnel, nomCda, specialiteCda } from './personne.ts'

/** Celui qui prend la responsabilité du document : son auteur (cda.md §6 [V]). */
export const signataireCda = ({ auteur, termineLe }: Contenu): Fragment => xml`<legalAuthenticator>
    <time value="${horodatageCda(termineLe)}"/>
    <signatureCode code="S"/>
    <assignedEntity>
      ${idProfessionnel(auteur.identifiant)}${specialiteCda(auteur.specialite)}
      <assignedPerson>${nomCda(auteur)}</assignedPerson>
    </assignedEntity>
  </legalAuthenticator>`
