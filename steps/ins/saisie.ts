import { Then, When } from '@cucumber/cucumber'
import { creationAcceptee, creationRefusee } from '../controles/ins/creation.ts'
import { dateRefusee } from '../controles/ins/date-refusee.ts'
import { nomEnregistre } from '../controles/ins/nom-enregistre.ts'
import { cinqTraits, SAISIE_VALABLE, sans } from '../donnees/patients.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { TraitsSaisis } from '../pilotes/contrat.ts'
import type { NomPatient, Trait } from '../types-parametres.ts'

async function nomObserve(monde: Monde) {
  const resultat = vuDe(monde, 'enregistrement')
  return {
    enregistrement: resultat,
    fiche: resultat.accepte ? await monde.pilote.lireIdentite() : null,
  }
}

async function creer(monde: Monde, traits: TraitsSaisis): Promise<void> {
  monde.vu.saisie = traits
  monde.vu.enregistrement = await monde.pilote.creerPatient(traits)
}

When(
  'elle/il crée le patient {identite}, sexe {sexe}, né/née le {date} à {lieu}',
  async function (this: Monde, patient: NomPatient, sexe: string, date: string, lieu: string) {
    await creer(this, cinqTraits(patient, sexe, date, lieu))
  },
)

When(
  'elle/il crée le patient {identite}, sexe {sexe}, né/née le {date} à {lieu}, sans {trait}',
  async function (
    this: Monde,
    patient: NomPatient,
    sexe: string,
    date: string,
    lieu: string,
    trait: Trait,
  ) {
    await creer(this, sans(cinqTraits(patient, sexe, date, lieu), trait))
  },
)

When(
  'elle/il crée le patient {identite}, sexe {sexe}, né/née le {date} à {lieu}, assuré sous le numéro {nir}',
  async function (
    this: Monde,
    patient: NomPatient,
    sexe: string,
    date: string,
    lieu: string,
    numeroSecuriteSociale: string,
  ) {
    await creer(this, { ...cinqTraits(patient, sexe, date, lieu), numeroSecuriteSociale })
  },
)

When(
  'elle/il crée un patient de nom de naissance {texte}',
  async function (this: Monde, nom: string) {
    await creer(this, { ...SAISIE_VALABLE, nomNaissance: nom })
  },
)

When(
  'elle/il crée un patient dont le nom de naissance compte {int} lettres',
  async function (this: Monde, longueur: number) {
    await creer(this, { ...SAISIE_VALABLE, nomNaissance: 'ESSAILONGX'.repeat(longueur / 10) })
  },
)

When(
  'elle/il crée le patient {identite}, sexe {sexe}, né/née le {date} à {lieu}, de nom utilisé {texte} et de prénom utilisé {texte}',
  async function (
    this: Monde,
    patient: NomPatient,
    sexe: string,
    date: string,
    lieu: string,
    nomUtilise: string,
    prenomUtilise: string,
  ) {
    await creer(this, { ...cinqTraits(patient, sexe, date, lieu), nomUtilise, prenomUtilise })
  },
)

When('elle/il crée un patient né le {date}', async function (this: Monde, date: string) {
  await creer(this, { ...SAISIE_VALABLE, dateNaissance: date })
})

When('elle/il ouvre la fiche de {identite}', async function (this: Monde, patient: NomPatient) {
  this.vu.enregistrement = await this.pilote.ouvrirPatient(patient)
})

const enregistrement = (monde: Monde) => vuDe(monde, 'enregistrement')

Then('ce nom est refusé ou devient {texte}', async function (this: Monde, valeur: string) {
  this.constater(nomEnregistre(await nomObserve(this), { valeur, refus: 'admis' }))
})

Then('ce nom est refusé', async function (this: Monde) {
  this.constater(nomEnregistre(await nomObserve(this), { valeur: null, refus: 'exige' }))
})

Then('ce nom est enregistré tel quel', async function (this: Monde) {
  const valeur = this.vu.saisie?.nomNaissance ?? null
  this.constater(nomEnregistre(await nomObserve(this), { valeur, refus: 'interdit' }))
})

Then('la date de naissance est refusée', function (this: Monde) {
  this.constater(dateRefusee(enregistrement(this)))
})

Then(
  'la création est refusée et le manque {trait} est signalé',
  function (this: Monde, trait: Trait) {
    this.constater(creationRefusee(enregistrement(this), trait))
  },
)

Then('la création est acceptée', function (this: Monde) {
  this.constater(creationAcceptee(enregistrement(this)))
})
