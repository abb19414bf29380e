import { Given, Then, When } from '@cucumber/cucumber'
import {
  annuaireGarde,
  arriveesPrises,
  changementsPris,
  chargementAutomatique,
  departsPris,
  echecDit,
  frequenceReglee,
  frequenceSuivie,
  type Retrouve,
  rapportIntegration,
} from '../controles/ann/chargement.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { FrequenceAnnuaire, Utilisateur } from '../pilotes/contrat.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import {
  type AnnuairePublie,
  couperArchives,
  demandesExtraction,
  lireAnnuaire,
  type ProfessionnelPublie,
  publierLendemain,
  repereAnnuaire,
} from '../services/annuaire.ts'
import { passerNuits } from '../services/passer-nuits.ts'

Given(
  "{utilisateur} a chargé l'annuaire du cabinet",
  async function (this: Monde, utilisateur: Utilisateur) {
    await this.pilote.connecter(utilisateur)
    this.vu.utilisateur = utilisateur
    const { accepte, messages } = await this.pilote.chargerAnnuaire()
    if (!accepte) throw new NonVerifiable(`Annuaire non chargé : ${messages.join(' ')}`)
  },
)

When(
  "elle/il règle le chargement automatique de l'annuaire {frequence}",
  async function (this: Monde, frequence: FrequenceAnnuaire) {
    const { accepte, messages } = await this.pilote.reglerFrequenceAnnuaire(frequence)
    if (!accepte) throw new NonVerifiable(`Fréquence non réglée : ${messages.join(' ')}`)
    this.vu.frequenceAnnuaire = frequence
  },
)

/** Le matin, l'utilisateur rouvre sa session ; ce qui s'est chargé la nuit se compte de ce repère. */
async function laisserPasser(monde: Monde, nuits: number): Promise<void> {
  monde.vu.repereAnnuaire = await repereAnnuaire(monde.brut.simulateurs)
  await passerNuits(monde, vuDe(monde, 'utilisateur'), nuits)
}

When('une nuit passe', async function (this: Monde) {
  await laisserPasser(this, 1)
})

When('deux nuits passent', async function (this: Monde) {
  await laisserPasser(this, 2)
})

When("l'Annuaire Santé publie ses données du lendemain", async function (this: Monde) {
  this.vu.annuairePublie = await lireAnnuaire(this.brut.simulateurs)
  await publierLendemain(this.simulateurs)
})

When("l'Annuaire Santé ne sert plus que des archives coupées", async function (this: Monde) {
  await couperArchives(this.simulateurs)
})

When("elle/il charge l'annuaire", async function (this: Monde) {
  this.vu.enregistrement = await this.pilote.chargerAnnuaire()
})

const demandesDeLaNuit = (monde: Monde) =>
  demandesExtraction(monde.brut.simulateurs, vuDe(monde, 'repereAnnuaire'))

Then("le logiciel a chargé de lui-même l'extraction du jour", async function (this: Monde) {
  this.constater(chargementAutomatique(await demandesDeLaNuit(this)))
})

Then(
  "le rapport d'intégration dit l'extraction chargée et ce qui en a été lu",
  async function (this: Monde) {
    const rapport = await this.pilote.lireRapportAnnuaire()
    this.constater(rapportIntegration(rapport, await lireAnnuaire(this.brut.simulateurs)))
  },
)

Then(
  "le rapport d'intégration est la preuve {numero}",
  async function (this: Monde, numero: string) {
    const rapport = await this.pilote.lireRapportAnnuaire()
    if (!rapport) throw new NonVerifiable('Le logiciel ne remet pas de rapport.')
    this.enregistreur.joindre(rapport.fichier)
    const preuve = preuveDuScenario(this.scenario, numero)
    await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
  },
)

Then("le rapport d'intégration dit que le chargement a échoué", async function (this: Monde) {
  this.constater(echecDit(await this.pilote.lireRapportAnnuaire()))
})

async function retrouver(
  { pilote }: Pick<Monde, 'pilote'>,
  { nom, prenom, rpps }: ProfessionnelPublie,
): Promise<Retrouve> {
  const resultats = await pilote.chercherAnnuaire({ nomExercice: nom, prenomExercice: prenom })
  return { nom: `${prenom} ${nom}`, rpps, lignes: resultats.map(({ ligne }) => ligne) }
}

/** Qui est dans le premier et pas dans le second. */
const seulementDans = (a: AnnuairePublie, b: AnnuairePublie): readonly ProfessionnelPublie[] =>
  a.professionnels.filter(({ rpps }) => !b.professionnels.some((p) => p.rpps === rpps))

const boiteDe = ({ exercices }: ProfessionnelPublie): string =>
  exercices[0]?.boites[0]?.adresse ?? ''

/** La première personne restée au même lieu sous une autre boîte. */
function boiteChangee(avant: AnnuairePublie, apres: AnnuairePublie) {
  for (const personne of apres.professionnels) {
    const ancienne = avant.professionnels.find(({ rpps }) => rpps === personne.rpps)
    if (!ancienne || boiteDe(ancienne) === boiteDe(personne) || boiteDe(ancienne) === '') continue
    if (ancienne.exercices[0]?.raison !== personne.exercices[0]?.raison) continue
    return { personne, ancienne: boiteDe(ancienne), nouvelle: boiteDe(personne) }
  }
  throw new Error('Aucune boîte ne change d’un jour à l’autre.')
}

Then(
  "l'annuaire du cabinet a pris les arrivées, les départs et les changements",
  async function (this: Monde) {
    const avant = vuDe(this, 'annuairePublie')
    const apres = await lireAnnuaire(this.brut.simulateurs)
    const lire = (liste: readonly ProfessionnelPublie[]) =>
      Promise.all(liste.map((personne) => retrouver(this, personne)))
    this.constater(arriveesPrises(await lire(seulementDans(apres, avant))))
    this.constater(departsPris(await lire(seulementDans(avant, apres))))
    const { personne, ...boites } = boiteChangee(avant, apres)
    this.constater(changementsPris((await retrouver(this, personne)).lignes, boites))
  },
)

Then("l'annuaire en place sert encore", async function (this: Monde) {
  const { professionnels } = await lireAnnuaire(this.brut.simulateurs)
  const [premier] = professionnels
  if (!premier) throw new NonVerifiable('L’Annuaire Santé ne publie personne.', 'reglage')
  this.constater(annuaireGarde(await retrouver(this, premier)))
})

Then('le réglage relu est celui choisi', async function (this: Monde) {
  const relu = await this.pilote.lireFrequenceAnnuaire()
  this.constater(frequenceReglee(relu, vuDe(this, 'frequenceAnnuaire')))
})

Then("l'annuaire s'est chargé à cette fréquence", async function (this: Monde) {
  const frequence = vuDe(this, 'frequenceAnnuaire')
  this.constater(frequenceSuivie(await demandesDeLaNuit(this), { frequence, nuits: 2 }))
})
