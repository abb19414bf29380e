import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Codage } from '../modele/codage.ts'
import type { Contenu } from '../modele/contenu.ts'
import { OID_CABINET } from '../oid.ts'
import { champsAuteur } from './champs-auteur.ts'
import { horodatageXds } from './dates.ts'
import { auteur, classification, identifiant, nom, ouvrirRegistre, slot } from './ebrim.ts'
import { patientId } from './personnes.ts'

export const LOT = 'Lot01'

const CONSULTATION: Codage = {
  code: '07',
  libelle: 'Consultations, soins externes',
  systeme: '1.2.250.1.213.2.2',
}

/** Le lot, au nom de l'auteur du premier document (dmp.md §8.2 [V]). */
export function lotXds(premier: Contenu, oid: string, le: string): Fragment {
  const r = ouvrirRegistre(LOT)
  return xml`<RegistryPackage id="${LOT}" objectType="urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage">
      ${slot('submissionTime', horodatageXds(le))}
      ${nom(premier.titre)}
      ${auteur(r, 'a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d', champsAuteur(premier))}
      ${classification(r, 'aa543740-bdda-424e-8c96-df4873be8500', CONSULTATION)}
      <Classification id="${r.suivant()}" classifiedObject="${LOT}" classificationNode="urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd"/>
      ${identifiant(r, '6b5aea1a-874d-4603-a4bc-96a0a7b38446', { libelle: 'XDSSubmissionSet.patientId', valeur: patientId(premier.patient) })}
      ${identifiant(r, '554ac39e-e3fe-47fe-b233-965d2a147832', { libelle: 'XDSSubmissionSet.sourceId', valeur: OID_CABINET })}
      ${identifiant(r, '96fdda7c-d067-4183-912e-bf5ee74998a8', { libelle: 'XDSSubmissionSet.uniqueId', valeur: oid })}
    </RegistryPackage>`
}
