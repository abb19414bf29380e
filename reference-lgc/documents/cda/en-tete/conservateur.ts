import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { CabinetFige } from '../../modele/personnes.ts'
import { adresseCda, telephoneCda } from './coordonnees.ts'
import { idCabinet } from './personne.ts'

/** Le cabinet garde l'original (cda.md §6 [V]). */
export const conservateurCda = (cabinet: CabinetFige): Fragment => xml`<custodian>
    <assignedCustodian>
      <representedCustodianOrganization>
        ${idCabinet(cabinet)}
        <name>${cabinet.nom}</name>
        ${telephoneCda(cabinet.telephone)}
        ${adresseCda(cabinet.adresse)}
      </representedCustodianOrganization>
    </assignedCustodian>
  </custodian>`
