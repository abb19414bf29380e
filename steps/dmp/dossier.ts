import { Given } from '@cucumber/cucumber'
import { composerDocument, type NomExpediteur } from '../../mocks/documents/index.ts'
import { identiteDuPatient } from '../ins/editions.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { patientConnu } from '../services/courrier-recu.ts'
import { assurerDossier, deposerAilleurs } from '../services/dmp.ts'
import type { NomPatient } from '../types-parametres.ts'

const nommer = ({ nomNaissance, premierPrenom }: NomPatient) => `${nomNaissance} ${premierPrenom}`

/** L'INS du patient ouvert, ou de celui que l'on nomme, tel que le DMP le connaît. */
export function insAuDmp(monde: Monde, patient = vuDe(monde, 'patient')): string {
  const ins = vuDe(monde, 'insAuDmp')[nommer(patient)]
  if (ins === undefined) throw new Error(`Aucune étape n'a dit le DMP de ${nommer(patient)}`)
  return ins
}

Given('ce patient a un DMP', async function (this: Monde) {
  const { matricule } = await identiteDuPatient(this)
  if (matricule === '') throw new NonVerifiable('INSi n’a pas rendu de matricule à ce patient.')
  await assurerDossier(this.brut.simulateurs, matricule)
  this.vu.insAuDmp = { ...this.vu.insAuDmp, [nommer(vuDe(this, 'patient'))]: matricule }
})

const EXPEDITEUR: NomExpediteur = 'cabinet du docteur BONNET'

/** Une lettre en CDA R2 N1, au nom du patient ouvert. */
async function deposer(
  monde: Monde,
  titre: string,
  confidentialite: readonly string[],
): Promise<void> {
  const { brut } = monde
  const ins = insAuDmp(monde)
  const patient = await patientConnu(monde.simulateurs, vuDe(monde, 'patient'))
  const compose = await composerDocument({
    ...{ type: '11490-0', format: 'N1', expediteur: EXPEDITEUR, titre },
    patient: monde.versLogiciel(patient),
    date: new Date(),
    texte: ['Document d’essai du banc, pour une personne qui n’existe pas.'],
  })
  await deposerAilleurs(brut.simulateurs, ins, { titre, confidentialite, compose })
}

Given('un autre cabinet y a déposé {texte}', async function (this: Monde, titre: string) {
  await deposer(this, titre, ['N'])
})

Given(
  'un autre cabinet y a déposé {texte}, invisible au patient',
  async function (this: Monde, titre: string) {
    await deposer(this, titre, ['N', 'INVISIBLE_PATIENT'])
  },
)
