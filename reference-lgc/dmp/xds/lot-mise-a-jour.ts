import { OID_CABINET } from '../../documents/oid.ts'
import { horodatageXds } from '../../documents/xdm/dates.ts'
import {
  auteur,
  classification,
  identifiant,
  nom,
  ouvrirRegistre,
  slot,
} from '../../documents/xdm/ebrim.ts'
import { champ, xcn, xon } from '../../documents/xdm/personnes.ts'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { cxIns, type InsDmp, type Porteur } from '../vihf/identite.ts'
import { LOT } from './schemas.ts'

export const ID_LOT = 'Lot01'

export interface LotMiseAJour {
  titre: string
  porteur: Porteur
  patient: InsDmp
  /** OID du lot, jamais réemployé. */
  uniqueId: string
  le: Date
}

/** Le lot d'une mise à jour : qui change quoi, et quand (dmp.md §11 [V]). */
export function ecrireLot({ titre, porteur, patient, uniqueId, le }: LotMiseAJour): Fragment {
  const r = ouvrirRegistre(ID_LOT)
  const etablissement = { nom: porteur.nomStructure, identifiant: porteur.structure }
  const specialite = porteur.specialite
    ? [
        slot(
          'authorSpecialty',
          `G15_${porteur.profession.code}/${porteur.specialite.code}^${champ(porteur.specialite.libelle)}^1.2.250.1.213.1.1.4.5`,
        ),
      ]
    : []
  return xml`<RegistryPackage id="${ID_LOT}" objectType="urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage">${slot('submissionTime', horodatageXds(le.toISOString()))}${nom(titre)}${auteur(r, LOT.auteur, [slot('authorInstitution', xon(etablissement)), slot('authorPerson', xcn(porteur)), ...specialite])}${classification(r, LOT.contenu, { code: '07', libelle: 'Consultations, soins externes', systeme: '1.2.250.1.213.2.2' })}<Classification id="${r.suivant()}" classifiedObject="${ID_LOT}" classificationNode="urn:uuid:${LOT.noeud}"/>${identifiant(r, LOT.patientId, { libelle: 'XDSSubmissionSet.patientId', valeur: cxIns(patient) })}${identifiant(r, LOT.sourceId, { libelle: 'XDSSubmissionSet.sourceId', valeur: OID_CABINET })}${identifiant(r, LOT.uniqueId, { libelle: 'XDSSubmissionSet.uniqueId', valeur: uniqueId })}</RegistryPackage>`
}
