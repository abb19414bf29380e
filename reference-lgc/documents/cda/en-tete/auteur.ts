import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { horodatageCda } from '../dates.ts'
import { adresseCda, telephoneCda } from './coordonnees.ts'
import { idCabinet, idProfessionnel, nomCda, specialiteCda } from './personne.ts'

export const auteurCda = ({ auteur, cabinet, termineLe }: Contenu): Fragment => xml`<author>
    <time value="${horodatageCda(termineLe)}"/>
    <assignedAuthor>
      ${idProfessionnel(auteur.identifiant)}${specialiteCda(auteur.specialite)}
      ${adresseCda(cabinet.adresse)}
      ${telephoneCda(cabinet.telephone)}
      <assignedPerson>${nomCda(auteur)}</assignedPerson>
      <representedOrganization>${idCabinet(cabinet)}<name>${cabinet.nom}</name></representedOrganization>
    </assignedAuthor>
  </author>`
