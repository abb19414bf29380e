import { type DataTable, When } from '@cucumber/cucumber'
import type {
  CodeType,
  DemandeDocument,
  NomExpediteur,
  ResultatDeBiologie,
} from '../../mocks/documents/index.ts'
import { resultatsDuTableau } from '../donnees/resultats.ts'
import { type Monde, vuDe } from '../monde.ts'
import { type Envoi, envoyerAuCabinet, patientConnu } from '../services/courrier-recu.ts'
import type { NomPatient } from '../types-parametres.ts'

/** L'expéditeur écrit à propos de la personne que le logiciel connaît sous ce nom. */
async function envoyer(
  monde: Monde,
  patient: NomPatient,
  envoi: Omit<Envoi, 'patient'>,
): Promise<void> {
  const { simulateurs } = monde.brut
  const connu = await patientConnu(simulateurs, monde.versLogiciel(patient))
  monde.vu.courrier = await envoyerAuCabinet(simulateurs, { ...envoi, patient: connu })
  monde.vu.courriers = [...(monde.vu.courriers ?? []), monde.vu.courrier]
}

const biologie = (resultats: readonly ResultatDeBiologie[]) =>
  ({ type: '11502-2', format: 'N3', resultats }) as const

When(
  'le {expediteur} envoie au cabinet le compte rendu de biologie structuré de {identite}',
  async function (this: Monde, expediteur: NomExpediteur, patient: NomPatient, tableau: DataTable) {
    const resultats = resultatsDuTableau(tableau.hashes())
    await envoyer(this, patient, { ...biologie(resultats), expediteur })
  },
)

When(
  'le {expediteur} envoie au cabinet le compte rendu de biologie structuré de {identite}, avec sa feuille de style',
  async function (this: Monde, expediteur: NomExpediteur, patient: NomPatient, tableau: DataTable) {
    const resultats = resultatsDuTableau(tableau.hashes())
    const feuille = 'dans le document'
    await envoyer(this, patient, { ...biologie(resultats), expediteur, feuille })
  },
)

When(
  'le {expediteur} envoie au cabinet une nouvelle version de ce compte rendu',
  async function (this: Monde, expediteur: NomExpediteur, tableau: DataTable) {
    const { demande, document } = vuDe(this, 'courrier')
    const resultats = resultatsDuTableau(tableau.hashes())
    this.vu.courrier = await envoyerAuCabinet(this.brut.simulateurs, {
      ...biologie(resultats),
      expediteur,
      patient: demande.patient,
      remplace: document,
    })
  },
)

When(
  'le {expediteur} envoie au cabinet un/une {documentRecu} de {identite}, {formatRecu}',
  async function (
    this: Monde,
    expediteur: NomExpediteur,
    type: CodeType,
    patient: NomPatient,
    format: DemandeDocument['format'],
  ) {
    const resultats = type === '11502-2' ? resultatsDuTableau([]) : []
    await envoyer(this, patient, { type, format, expediteur, resultats })
  },
)

const JOUR_MS = 86_400_000

When(
  'le {expediteur} envoie au cabinet un/une {documentRecu} de {identite}, {formatRecu}, rédigé(e) il y a {int} jours',
  async function (
    this: Monde,
    expediteur: NomExpediteur,
    type: CodeType,
    patient: NomPatient,
    format: DemandeDocument['format'],
    jours: number,
  ) {
    const date = new Date(Date.now() - jours * JOUR_MS)
    await envoyer(this, patient, { type, format, expediteur, date })
  },
)
