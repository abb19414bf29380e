import { Then, When } from '@cucumber/cucumber'
import type { CodeType } from '../../mocks/documents/index.ts'
import { classementUnClic } from '../controles/mss/gestes.ts'
import {
  listeFiltree,
  listeTriee,
  nonLusOuverture,
  recentsEnTete,
} from '../controles/mss/liste-non-lus.ts'
import {
  jourDuDocument,
  mauvaisPatientRefuse,
  metadonneesClassees,
  metadonneesListe,
  traitsCompares,
} from '../controles/mss/reception.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { CritereListe, FiltreListe } from '../pilotes/contrat.ts'
import type { CourrierRecu } from '../services/courrier-recu.ts'
import { traitsConnus } from '../services/preparer-patient.ts'
import type { NomPatient } from '../types-parametres.ts'

const titreRecu = (monde: Monde): string => vuDe(monde, 'courrier').demande.titre

Then(
  "la liste des non-lus montre les métadonnées de l'en-tête du document",
  async function (this: Monde) {
    this.constater(metadonneesListe(await this.pilote.lireNonLus(), vuDe(this, 'courrier')))
  },
)

Then('il a gardé son type et sa date', async function (this: Monde) {
  this.constater(
    metadonneesClassees(await this.pilote.lireRecusDuPatient(), vuDe(this, 'courrier')),
  )
})

Then("un seul clic l'a classé", function (this: Monde) {
  const { gestes } = this.vu
  if (!gestes) throw new NonVerifiable('Le pilote ne compte pas les clics de ce classement.')
  this.constater(classementUnClic(gestes))
})

When(
  'elle/il compare les traits du document à ceux du dossier proposé',
  async function (this: Monde) {
    this.vu.traitsRapproches = await this.pilote.comparerTraits(titreRecu(this))
  },
)

Then('les traits du document et du dossier se lisent côte à côte', function (this: Monde) {
  this.constater(traitsCompares(vuDe(this, 'traitsRapproches')))
})

When(
  'elle/il tente de ranger le document reçu dans le dossier de {identite}',
  async function (this: Monde, patient: NomPatient) {
    const { dateNaissance = '' } = await traitsConnus(this.simulateurs, patient)
    this.vu.enregistrement = await this.pilote.rattacherAuDossier(titreRecu(this), {
      ...patient,
      dateNaissance,
    })
  },
)

Then(
  'le dossier de {identite} ne le prend pas',
  function (this: Monde, { nomNaissance, premierPrenom }: NomPatient) {
    const resultat = vuDe(this, 'enregistrement')
    this.constater(mauvaisPatientRefuse(resultat, `${nomNaissance} ${premierPrenom}`))
  },
)

Then('la liste des non-lus commence par le plus récent', async function (this: Monde) {
  this.constater(recentsEnTete(await this.pilote.lireNonLus(), vuDe(this, 'courriers')))
})

Then(
  'la liste des non-lus se trie par {critereListe}',
  async function (this: Monde, critere: CritereListe) {
    const liste = await this.pilote.trierNonLus(critere)
    this.constater(listeTriee(liste, vuDe(this, 'courriers'), critere))
  },
)

/** Le mot que tout libellé d'un type contient. */
const MOTS_DE_TYPE: Record<CodeType, string> = {
  SYNTH: 'synthèse',
  '11490-0': 'liaison',
  '57833-6': 'prescription',
  '11502-2': 'biolog',
  '18748-4': 'imagerie',
  '34874-8': 'opératoire',
  '99999-0': 'nouveau',
}

/** Ce que le dernier document envoyé a de particulier : le filtre le prend pour modèle. */
const FILTRES: Record<
  CritereListe,
  { filtrer(dernier: CourrierRecu): FiltreListe; commun(a: CourrierRecu, b: CourrierRecu): boolean }
> = {
  date: {
    filtrer: (dernier) => ({ critere: 'date', du: jourDuDocument(dernier) }),
    commun: (a, b) => a.demande.date >= b.demande.date,
  },
  patient: {
    filtrer: ({ demande }) => ({ critere: 'patient', nomNaissance: demande.patient.nomNaissance }),
    commun: (a, b) => a.demande.patient.nomNaissance === b.demande.patient.nomNaissance,
  },
  type: {
    filtrer: ({ demande }) => ({ critere: 'type', type: MOTS_DE_TYPE[demande.type] }),
    commun: (a, b) => a.demande.type === b.demande.type,
  },
}

Then(
  'la liste des non-lus se filtre par {critereListe} du dernier document',
  async function (this: Monde, critere: CritereListe) {
    const tous = vuDe(this, 'courriers')
    const dernier = vuDe(this, 'courrier')
    const { filtrer, commun } = FILTRES[critere]
    const liste = await this.pilote.filtrerNonLus(filtrer(dernier))
    const gardes = tous.filter((courrier) => commun(courrier, dernier))
    this.constater(listeFiltree(liste, { gardes, tous, critere }))
  },
)

Then(
  'le logiciel dit dès son ouverture que {int} documents sont à lire',
  async function (this: Monde, nombre: number) {
    this.constater(nonLusOuverture(await this.pilote.lireAvisOuverture(), nombre))
  },
)
