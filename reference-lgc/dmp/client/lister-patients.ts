import type { Element } from '@xmldom/xmldom'
import { horodatageXds } from '../../documents/xdm/dates.ts'
import { xml } from '../../insi/soap/gabarit.ts'
import { enfant, enfants, texteEnfant } from '../../insi/soap/lecture-sure.ts'
import { PATIENTS } from '../soap/espaces.ts'
import type { Identite } from '../vihf/identite.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible, refus } from './issue.ts'
import { phraseDuCode } from './phrases.ts'

/** Un dossier où le professionnel est autorisé. */
export interface PatientDmp {
  matricule: string
  nom: string
  prenom: string
  /** Tel que le DMP l'écrit. */
  naissance: string
  medecinTraitant: boolean
  dernierAjout: string
}

/** TD0.4 : les dossiers où je suis autorisé depuis cette date (dmp.md §7.4 [V]). */
export async function listerPatients(
  client: ClientDmp,
  { identite, depuis }: { identite: Identite; depuis: Date },
): Promise<Issue<readonly PatientDmp[]>> {
  const reponse = await client.appeler({
    identite,
    patient: null,
    action: 'patients',
    corps: xml`<patientList xmlns="${PATIENTS}"><startDate>${horodatageXds(depuis.toISOString())}</startDate><dateType>LASTAUTORIZATION</dateType></patientList>`,
  })
  if ('echec' in reponse) return reponse
  const { element } = reponse.valeur
  const sortie = enfant(element, PATIENTS, 'output') ?? element
  const statut = texteEnfant(sortie, PATIENTS, 'status')
  if (statut === '') return illisible('liste sans état')
  if (!/^DMPOk$/i.test(statut)) return refus(statut, phraseDuCode(statut, ''))
  return { valeur: enfants(sortie, PATIENTS, 'patientlistData').map(lirePatient) }
}

function lirePatient(lu: Element): PatientDmp {
  const identifiant = enfant(lu, PATIENTS, 'patientIdentifier')
  const champ = (nom: string) => texteEnfant(lu, PATIENTS, nom)
  return {
    matricule: identifiant ? texteEnfant(identifiant, PATIENTS, 'nationalId') : '',
    nom: champ('lastName'),
    prenom: champ('firstName'),
    naissance: champ('dateOfBirth'),
    medecinTraitant: champ('MT') === 'true',
    dernierAjout: champ('lastAddDate'),
  }
}
