import { Then, When } from '@cucumber/cucumber'
import {
  donneesReprises,
  ecartMontre,
  type Moment,
  professionnelsAssocies,
} from '../controles/ann/rapprochement.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type {
  ChampAffiche,
  Personne,
  PersonneRapprochee,
  ResultatEnregistrement,
} from '../pilotes/contrat.ts'
import { lireAnnuaire, publieSous } from '../services/annuaire.ts'
import type { NomPatient } from '../types-parametres.ts'

function exiger(quoi: string, { accepte, messages }: ResultatEnregistrement): void {
  if (!accepte) throw new NonVerifiable(`${quoi} : ${messages.join(' ')}`)
}

/** Retient la personne que le cabinet suivra, telle que l'annuaire la publie. */
async function suivre(
  monde: Monde,
  genre: PersonneRapprochee['genre'],
  personne: Personne,
): Promise<PersonneRapprochee> {
  const { rpps } = publieSous(await lireAnnuaire(monde.brut.simulateurs), personne)
  const rapprochee = { genre, rpps, nom: personne.nom, prenom: personne.prenom }
  monde.vu.rapprochee = rapprochee
  return rapprochee
}

When(
  "elle/il crée d'après l'annuaire le compte de {professionnels}",
  async function (this: Monde, personnes: readonly Personne[]) {
    for (const personne of personnes) {
      const { rpps } = await suivre(this, 'utilisateur', personne)
      exiger('Compte refusé', await this.pilote.creerUtilisateurAnnuaire(rpps))
    }
  },
)

When(
  "elle/il ajoute d'après l'annuaire {professionnels} aux correspondants du patient",
  async function (this: Monde, personnes: readonly Personne[]) {
    for (const personne of personnes) {
      const { rpps } = await suivre(this, 'correspondant', personne)
      exiger('Correspondant refusé', await this.pilote.ajouterCorrespondant(rpps))
    }
  },
)

const lireFiche = (monde: Monde, suivie: PersonneRapprochee): Promise<readonly ChampAffiche[]> =>
  suivie.genre === 'utilisateur'
    ? monde.pilote.lireProfessionnel(suivie)
    : monde.pilote.lireCorrespondant(suivie)

async function jugerFiche(monde: Monde, moment: Moment): Promise<void> {
  const suivie = vuDe(monde, 'rapprochee')
  const publiee = publieSous(await lireAnnuaire(monde.brut.simulateurs), suivie)
  const { genre } = suivie
  monde.constater(donneesReprises(await lireFiche(monde, suivie), { genre, moment }, publiee))
}

Then("sa fiche dit ce que l'annuaire publie", async function (this: Monde) {
  await jugerFiche(this, 'annuaire')
})

Then("sa fiche est redevenue celle de l'annuaire", async function (this: Monde) {
  await jugerFiche(this, 'repris')
})

When(
  'elle/il change la commune du correspondant en {texte}',
  async function (this: Monde, valeur: string) {
    const personne = vuDe(this, 'rapprochee')
    const demande = { personne, coordonnee: 'commune', valeur } as const
    exiger('Modification refusée', await this.pilote.modifierCorrespondant(demande))
  },
)

When("elle/il recontrôle cette fiche dans l'annuaire", async function (this: Monde) {
  this.vu.ecartsAnnuaire = await this.pilote.recontrolerAnnuaire(vuDe(this, 'rapprochee'))
})

Then(
  "le logiciel montre que {texte} diffère : {texte} au cabinet, {texte} dans l'annuaire",
  function (this: Monde, champ: string, cabinet: string, annuaire: string) {
    const { genre } = vuDe(this, 'rapprochee')
    const voulu = { champ, cabinet, annuaire }
    this.constater(ecartMontre(vuDe(this, 'ecartsAnnuaire'), genre, voulu))
  },
)

When("elle/il reprend les données de l'annuaire", async function (this: Monde) {
  await this.pilote.reprendreAnnuaire()
})

Then(
  '{professionnels} sont au dossier du patient, et pas à celui de {identite}',
  async function (this: Monde, personnes: readonly Personne[], autre: NomPatient) {
    const publie = await lireAnnuaire(this.brut.simulateurs)
    const siens = await this.pilote.listerCorrespondants()
    await this.pilote.ouvrirPatient(autre)
    const listes = { siens, autre: await this.pilote.listerCorrespondants() }
    const attendus = personnes.map((personne) => publieSous(publie, personne))
    this.constater(professionnelsAssocies(listes, attendus))
  },
)
