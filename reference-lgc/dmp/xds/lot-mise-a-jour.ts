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

const champ = (texte: string): string => texte.replace(/[\^&|~\\]/g, ' ')

/** Le lot d'une mise à jour : qui change quoi, et quand (dmp.md §11 [V]). */
export function ecrireLot({ titre, porteur, patient, uniqueId, le }: LotMiseAJour): Fragment {
  const r = ouvrirRegistre(ID_LOT)
  const xcn = `${porteur.identifiant}^${champ(porteur.nom)}^${champ(porteur.prenom)}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS`
  const xon = `${champ(porteur.nomStructure)}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^${porteur.structure}`
  const specialite = porteur.specialite
    ? [
        slot(
          'authorSpecialty',
          `G15_${porteur.profession.code}/${porteur.specialite.code}^${champ(porteur.specialite.libelle)}^1.2.250.1.213.1.1.4.5`,
        ),
      ]
    : []
  return xml`<RegistryPackage id="${ID_LOT}" objectType="urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage">${slot('submissionTime', horodatageXds(le.toISOString()))}${nom(titre)}${auteur(r, LOT.auteur, [slot('authorInstitution', xon), slot('authorPerson', xcn), ...specialite])}${classification(r, LOT.contenu, { code: '07', libelle: 'Consultations, soins externes', systeme: '1.2.250.1.213.2.2' })}<Classification id="${r.suivant()}" classifiedObject="${ID_LOT}" classificationNode="urn:uuid:${LOT.noeud}"/>${identifiant(r, LOT.patientId, { libelle: 'XDSSubmissionSet.patientId', valeur: cxIns(patient) })}${identifiant(r, LOT.sourceId, { libelle: 'XDSSubmissionSet.sourceId', valeur: OID_CABINET })}${identifiant(r, LOT.uniqueId, { libelle: 'XDSSubmissionSet.uniqueId', valeur: uniqueId })}</RegistryPackage>`
}
